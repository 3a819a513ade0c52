package app.taskaversion.privacy.internal;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.TableShapes.Column;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.platform.persistence.Vendor;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was deleted a moment ago: kept for its time, put back, or gone for good. Within the caller's transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Holdings {

    private static final int AT_ONCE = 500;

    /**
     * What is held.
     *
     * @param kind which steps took it out: the name of a purpose, or the days
     */
    record Holding(UUID id, String kind, Instant heldAt, Instant until) {}

    private static final OwnedInsert<Holding> HOLDING = OwnedInsert.<Holding>into("deletion_holding")
            .with("id", Holding::id)
            .with("kind", Holding::kind)
            .with("held_at", Holding::heldAt)
            .with("until_at", Holding::until);

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final Erasure erasure;
    private final JdbcTemplate jdbc;
    private final CurrentOwner owner;
    private final Vendor vendor;

    Holdings(
            OwnedSql sql,
            OwnedBatch batch,
            Erasure erasure,
            JdbcTemplate jdbc,
            CurrentOwner owner,
            DatabaseUrl database) {
        this.sql = sql;
        this.batch = batch;
        this.erasure = erasure;
        this.jdbc = jdbc;
        this.owner = owner;
        this.vendor = database.vendor();
    }

    UUID open(String kind, Instant now, Instant until) {
        Holding holding = new Holding(Ids.next(), kind, now, until);
        batch.insert(HOLDING, List.of(holding));
        return holding.id();
    }

    /** What may still be brought back, the newest first. */
    List<Holding> list(Instant now) {
        return sql.sql("select id, kind, held_at, until_at from deletion_holding"
                        + " where user_id = :owner and until_at > :now order by held_at desc, id desc")
                .param("now", OwnedSql.at(now))
                .query((row, number) -> new Holding(
                        UUID.fromString(row.getString("id")),
                        row.getString("kind"),
                        row.getTimestamp("held_at").toInstant(),
                        row.getTimestamp("until_at").toInstant()))
                .list();
    }

    Optional<Holding> find(UUID id, Instant now) {
        return list(now).stream().filter(holding -> holding.id().equals(id)).findFirst();
    }

    /** @return how many holdings went for good because their time is over */
    int purge(Instant now) {
        return sql.sql("delete from deletion_holding where user_id = :owner and until_at <= :now")
                .param("now", OwnedSql.at(now))
                .update();
    }

    void drop(UUID id) {
        int unused = sql.sql("delete from deletion_holding where user_id = :owner and id = :id")
                .param("id", id.toString())
                .update();
    }

    /** Puts everything back, what others are parts of first. A cell that was filled anew keeps what is there now. */
    void putBack(UUID id, List<Step> steps) {
        for (int number = steps.size() - 1; number >= 0; number--) {
            putBack(id, number, steps.get(number));
        }
    }

    private void putBack(UUID id, int number, Step step) {
        List<Column> columns = erasure.columns(step);
        List<HeldRow> rows = new ArrayList<>();
        int parts = sql.sql("select count(*) from deletion_holding_part where user_id = :owner and holding_id = :id")
                .param("id", id.toString())
                .query(Integer.class)
                .single();
        for (int part = 0; part < parts; part++) {
            for (HeldRow row : part(id, part)) {
                if (row.step() == number) {
                    rows.add(row);
                }
            }
            if (rows.size() >= AT_ONCE) {
                putBack(step, columns, rows);
                rows.clear();
            }
        }
        putBack(step, columns, rows);
    }

    private List<HeldRow> part(UUID id, int part) {
        byte[] content = sql.sql("select content from deletion_holding_part"
                        + " where user_id = :owner and holding_id = :id and part_no = :part")
                .param("id", id.toString())
                .param("part", part)
                .query((row, number) -> row.getBytes(1))
                .single();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(content)), StandardCharsets.UTF_8))) {
            return lines.lines().map(HeldRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void putBack(Step step, List<Column> columns, List<HeldRow> rows) {
        if (step.wholeRows()) {
            OwnedInsert<HeldRow> insert = OwnedInsert.into(step.table());
            for (Column column : columns) {
                if (column.kind() == Kind.JSON) {
                    insert.withJson(column.name(), row -> row.value(column));
                } else {
                    insert.with(column.name(), row -> row.value(column));
                }
            }
            batch.insert(insert, rows);
        } else {
            // Rows that lack the same cells share a statement.
            Map<List<String>, List<HeldRow>> alike = new LinkedHashMap<>();
            rows.forEach(row -> alike.computeIfAbsent(List.copyOf(row.values().keySet()), key -> new ArrayList<>())
                    .add(row));
            alike.forEach((filled, some) -> fill(step, columns, filled, some));
        }
    }

    private void fill(Step step, List<Column> columns, List<String> filled, List<HeldRow> rows) {
        List<Column> cells = columns.stream()
                .filter(column -> filled.contains(column.name()) && !step.key().contains(column.name()))
                .toList();
        List<Column> key = columns.stream()
                .filter(column -> step.key().contains(column.name()))
                .toList();
        String sets = cells.stream()
                .map(column -> column.name() + " = " + filled(step, column))
                .collect(Collectors.joining(", "));
        String which = key.stream().map(column -> column.name() + " = ?").collect(Collectors.joining(" and "));
        int[][] unused = jdbc.batchUpdate(
                "update " + step.table() + " set " + sets + " where user_id = ? and " + which,
                rows,
                AT_ONCE,
                (statement, row) -> {
                    int index = 1;
                    for (Column column : cells) {
                        statement.setObject(index++, bound(row, column));
                    }
                    statement.setString(index++, owner.get().toString());
                    for (Column column : key) {
                        statement.setObject(index++, bound(row, column));
                    }
                });
    }

    /** JSON of which only names were taken out is put back as it was. */
    private String filled(Step step, Column column) {
        String mark = column.kind() == Kind.JSON && vendor == Vendor.POSTGRESQL ? "cast(? as jsonb)" : "?";
        return step.jsonColumn().isEmpty() ? "coalesce(" + column.name() + ", " + mark + ")" : mark;
    }

    private static @org.jspecify.annotations.Nullable Object bound(HeldRow row, Column column) {
        Object value = row.value(column);
        return value instanceof Instant instant ? Timestamp.from(instant) : value;
    }
}
