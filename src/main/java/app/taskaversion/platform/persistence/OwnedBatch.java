package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Stores many rows at once for the current person, past Hibernate: for imports, where entities would cost too much. A row
 * that refers to somebody else's is refused.
 */
@Component
public class OwnedBatch {

    private final JdbcTemplate jdbc;
    private final CurrentOwner currentOwner;
    private final OwnedReferences references;
    private final Vendor vendor;

    OwnedBatch(JdbcTemplate jdbc, CurrentOwner currentOwner, OwnedReferences references, DatabaseUrl database) {
        this.jdbc = jdbc;
        this.references = references;
        this.currentOwner = currentOwner;
        this.vendor = database.vendor();
    }

    /** Inserts the rows in one batch, each with the current person as its owner. */
    public <T> void insert(OwnedInsert<T> insert, Collection<T> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int[] unused = run(insert, rows, "");
        references.stored(insert, rows);
    }

    /**
     * Inserts rows that the current person does not have yet, each if its id is not taken by somebody else.
     *
     * @return whether all were inserted; else some were, and the caller should go back
     */
    public <T> boolean insertUnlessTaken(OwnedInsert<T> insert, Collection<T> rows) {
        if (rows.isEmpty()) {
            return true;
        }
        int[] counts = run(insert, rows, " on conflict (id) do nothing");
        // PostgreSQL does not count where it stored many rows in one statement.
        return Arrays.stream(counts).anyMatch(count -> count == Statement.SUCCESS_NO_INFO)
                ? references.own(insert, rows) == rows.size()
                : Arrays.stream(counts).sum() == rows.size();
    }

    private <T> int[] run(OwnedInsert<T> insert, Collection<T> rows, String end) {
        OwnedSql.requireTransaction();
        String owner = currentOwner.get().toString();
        references.check(insert, rows);
        int[][] counts = jdbc.batchUpdate(sql(insert) + end, rows, rows.size(), (statement, row) -> {
            statement.setString(1, owner);
            int index = 2;
            for (OwnedInsert.Column<T> column : insert.columns()) {
                bind(statement, index++, column.value().apply(row));
            }
        });
        return Arrays.stream(counts).flatMapToInt(Arrays::stream).toArray();
    }

    /** Gives a stored row the values of another one, but for these columns. */
    public <T> void update(OwnedInsert<T> columns, T row, UUID id, Set<String> except) {
        OwnedSql.requireTransaction();
        references.check(columns, List.of(row));
        List<OwnedInsert.Column<T>> changed = columns.columns().stream()
                .filter(column -> !except.contains(column.name()))
                .toList();
        String sets = changed.stream()
                .map(column -> column.name() + " = " + mark(column.json()))
                .collect(Collectors.joining(", "));
        int unused = jdbc.update(
                "update " + columns.table() + " set " + sets + " where user_id = ? and id = ?", statement -> {
                    int index = 1;
                    for (OwnedInsert.Column<T> column : changed) {
                        bind(statement, index++, column.value().apply(row));
                    }
                    statement.setString(index++, currentOwner.get().toString());
                    statement.setString(index, id.toString());
                });
    }

    /**
     * Changes stored rows of the current person in one batch.
     *
     * @param sets each column with its new value, such as {@code note = ?}; one mark each
     * @param key the columns that tell the rows apart
     * @param values for a row what the marks of {@code sets} stand for, then what those of {@code key} do
     */
    public <T> void change(
            String table,
            List<String> sets,
            List<String> key,
            Collection<T> rows,
            Function<T, List<@Nullable Object>> values) {
        OwnedSql.requireTransaction();
        String owner = currentOwner.get().toString();
        String which = key.stream().map(column -> " and " + column + " = ?").collect(Collectors.joining());
        int[][] unused = jdbc.batchUpdate(
                "update " + table + " set " + String.join(", ", sets) + " where user_id = ?" + which,
                rows,
                Math.max(1, rows.size()),
                (statement, row) -> {
                    List<@Nullable Object> all = values.apply(row);
                    for (int i = 0; i < all.size(); i++) {
                        bind(statement, i < sets.size() ? i + 1 : i + 2, all.get(i));
                    }
                    statement.setString(sets.size() + 1, owner);
                });
    }

    /** Remembers how far the transaction has come. */
    public Savepoint mark() {
        OwnedSql.requireTransaction();
        return Objects.requireNonNull(jdbc.execute((Connection connection) -> connection.setSavepoint()));
    }

    /** Takes back what the transaction did since then; it goes on from there. */
    public void backTo(Savepoint mark) {
        Boolean unused = jdbc.execute((Connection connection) -> {
            connection.rollback(mark);
            return true;
        });
        OwnRows.ofTransaction().forget();
    }

    /**
     * Lets PostgreSQL look up row by row, or not, until the end of the transaction: about rows that were written in it,
     * it guesses far too few. SQLite does as it likes.
     */
    public void lookUpRowByRow(boolean allowed) {
        if (vendor == Vendor.POSTGRESQL) {
            String unused = jdbc.queryForObject(
                    "select set_config('enable_nestloop', ?, true)", String.class, allowed ? "on" : "off");
        }
    }

    private String mark(boolean json) {
        return json && vendor == Vendor.POSTGRESQL ? "cast(? as jsonb)" : "?";
    }

    private <T> String sql(OwnedInsert<T> insert) {
        String names = insert.columns().stream().map(OwnedInsert.Column::name).collect(Collectors.joining(", "));
        String marks =
                insert.columns().stream().map(column -> mark(column.json())).collect(Collectors.joining(", "));
        return "insert into " + insert.table() + " (user_id, " + names + ") values (?, " + marks + ")";
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(index, Types.NULL);
            case String text -> statement.setString(index, text);
            case Double number -> statement.setDouble(index, number);
            case Integer number -> statement.setInt(index, number);
            case Long number -> statement.setLong(index, number);
            case Boolean flag -> statement.setBoolean(index, flag);
            case byte[] bytes -> statement.setBytes(index, bytes);
            case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant));
            case UUID id -> statement.setString(index, id.toString());
            case Enum<?> constant -> statement.setString(index, constant.name());
            default -> throw new IllegalArgumentException("No binding for " + value.getClass());
        }
    }
}
