package app.taskaversion.transfer.internal;

import app.taskaversion.platform.persistence.FreshRows;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedInsert;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.TableShapes.Kind;
import app.taskaversion.transfer.RowOutcome;
import app.taskaversion.transfer.own.OwnLayout;
import app.taskaversion.transfer.own.OwnRow;
import app.taskaversion.transfer.own.OwnTable;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks up and stores the rows of an export, table by table. It never reads a row of somebody else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OwnStore {

    /** A row that an import created, as it is written down for an undo. */
    record Created(
            String file,
            long line,
            UUID old,
            String table,
            UUID id,
            @Nullable Integer version) {}

    private final OwnedSql sql;
    private final FreshRows fresh;
    private final OwnedBatch batch;

    OwnStore(OwnedSql sql, FreshRows fresh, OwnedBatch batch) {
        this.sql = sql;
        this.fresh = fresh;
        this.batch = batch;
    }

    Savepoint mark() {
        return batch.mark();
    }

    void backTo(Savepoint mark) {
        batch.backTo(mark);
    }

    /** Which of these ids the person has. */
    Set<UUID> own(OwnTable table, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.sql("select id from " + table.name() + " where user_id = :owner and id in (:ids)")
                        .param("ids", ids.stream().map(UUID::toString).toList())
                        .query((row, number) -> UUID.fromString(row.getString(1)))
                        .list());
    }

    /** The person's rows with one of these first values, by all columns that tell rows apart. */
    Map<List<String>, UUID> byIdentity(OwnTable table, Collection<String> firsts) {
        Map<List<String>, UUID> found = new HashMap<>();
        if (!firsts.isEmpty()) {
            sql.sql("select id, " + String.join(", ", table.identity()) + " from " + table.name()
                            + " where user_id = :owner and "
                            + table.identity().getFirst() + " in (:firsts)")
                    .param("firsts", firsts)
                    .query(row -> {
                        List<String> values = new ArrayList<>();
                        for (String column : table.identity()) {
                            values.add(String.valueOf(row.getString(column)));
                        }
                        found.put(values, UUID.fromString(row.getString("id")));
                    });
        }
        return found;
    }

    /** The links that there are, by both ends. */
    Set<List<String>> links(OwnTable table) {
        Set<List<String>> links = new HashSet<>();
        String columns = String.join(", ", table.key());
        sql.sql("select " + columns + " from " + table.name() + " where user_id = :owner")
                .query(row -> {
                    List<String> ends = new ArrayList<>();
                    for (String column : table.key()) {
                        ends.add(row.getString(column));
                    }
                    links.add(ends);
                });
        return links;
    }

    /** @return false if an id is taken */
    boolean insert(OwnLayout layout, List<String> columns, List<OwnRow> rows) {
        OwnedInsert<OwnRow> insert = OwnedInsert.into(layout.table().name());
        for (String column : columns) {
            int position = layout.position(column);
            if (layout.columns().get(position).kind() == Kind.JSON) {
                insert.withJson(column, row -> row.values()[position]);
            } else {
                insert.with(column, row -> row.values()[position]);
            }
        }
        if (layout.hasDemoMark()) {
            insert.with(OwnTable.DEMO, row -> false);
        }
        if (layout.table().hasId()) {
            return batch.insertUnlessTaken(insert, rows);
        }
        batch.insert(insert, rows);
        return true;
    }

    /** Writes down what was created. The version tells later whether it was edited since. */
    void record(UUID batchId, Collection<Created> rows) {
        batch.insert(
                OwnedInsert.<Created>into("import_record")
                        .with("id", row -> Ids.next())
                        .with("batch_id", row -> batchId)
                        .with("file_name", Created::file)
                        .with("line_no", row -> (int) row.line())
                        .with("source_key", row -> row.old().toString())
                        .with("fingerprint", row -> row.old().toString())
                        .with(
                                "raw",
                                row -> row.version() == null
                                        ? ""
                                        : row.version().toString())
                        .with("outcome", row -> RowOutcome.CREATED)
                        .with("target_kind", Created::table)
                        .with("target_id", Created::id),
                rows);
    }

    long count(OwnTable table) {
        return sql.sql("select count(*) from " + table.name() + " where user_id = :owner")
                .query(Long.class)
                .single();
    }

    /** Count, minutes and relief of the instances that a batch created. */
    double[] sums(UUID batchId) {
        return fresh.read(() -> sql.sql("""
                        select count(*), coalesce(sum(duration_minutes), 0), coalesce(sum(actual_relief), 0)
                        from task_instance where user_id = :owner and id in
                            (select target_id from import_record where user_id = :owner and batch_id = :batch
                                and target_kind = 'task_instance')""")
                .param("batch", batchId.toString())
                .query((row, number) -> new double[] {row.getDouble(1), row.getDouble(2), row.getDouble(3)})
                .single());
    }
}
