package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Whether rows that are stored in a batch refer to rows of the same person only. A foreign key does not ask whose the
 * other row is, not even under row level security.
 */
@Component
class OwnedReferences {

    private final JdbcTemplate jdbc;
    private final OwnedSql sql;
    private final TableShapes shapes;
    private final CurrentOwner owner;
    private final Map<String, Map<String, String>> known = new ConcurrentHashMap<>();

    OwnedReferences(JdbcTemplate jdbc, OwnedSql sql, TableShapes shapes, CurrentOwner owner) {
        this.jdbc = jdbc;
        this.sql = sql;
        this.shapes = shapes;
        this.owner = owner;
    }

    /** @throws NotFound if a row refers to one that the current person does not have */
    <T> void check(OwnedInsert<T> insert, Collection<T> rows) {
        Map<String, String> references = known.computeIfAbsent(insert.table(), this::read);
        for (OwnedInsert.Column<T> column : insert.columns()) {
            String table = references.get(column.name());
            if (table != null) {
                requireOwn(table, ids(column, rows));
            }
        }
    }

    /** The rows were stored: what refers to them in the same transaction refers to the person's own. */
    <T> void stored(OwnedInsert<T> insert, Collection<T> rows) {
        id(insert).ifPresent(id -> OwnRows.ofTransaction().remember(owner.get(), insert.table(), ids(id, rows)));
    }

    /** @return how many different ones of these rows are stored as the current person's */
    <T> long own(OwnedInsert<T> insert, Collection<T> rows) {
        return own(insert.table(), ids(id(insert).orElseThrow(), rows));
    }

    private static <T> Optional<OwnedInsert.Column<T>> id(OwnedInsert<T> insert) {
        return insert.columns().stream()
                .filter(column -> column.name().equals("id"))
                .findFirst();
    }

    private static <T> Set<String> ids(OwnedInsert.Column<T> column, Collection<T> rows) {
        Set<String> ids = new HashSet<>();
        for (T row : rows) {
            Object id = column.value().apply(row);
            if (id != null) {
                ids.add(id.toString());
            }
        }
        return ids;
    }

    private void requireOwn(String table, Set<String> ids) {
        OwnRows rows = OwnRows.ofTransaction();
        Set<String> unknown = rows.unknown(owner.get(), table, ids);
        if (unknown.isEmpty()) {
            return;
        }
        if (own(table, unknown) != unknown.size()) {
            throw new NotFound("reference");
        }
        rows.remember(owner.get(), table, unknown);
    }

    private long own(String table, Set<String> ids) {
        return sql.sql("select count(*) from " + table + " where user_id = :owner and id in (:ids)")
                .param("ids", ids)
                .query(Long.class)
                .single();
    }

    /** The columns of a table that name rows of owned tables, each with that table. */
    private Map<String, String> read(String table) {
        Set<String> owned = shapes.ownedTables();
        return Objects.requireNonNull(jdbc.execute((Connection connection) -> {
            Map<String, String> found = new TreeMap<>();
            DatabaseMetaData data = connection.getMetaData();
            try (ResultSet keys = data.getImportedKeys(null, schema(connection), table)) {
                while (keys.next()) {
                    if (owned.contains(keys.getString("PKTABLE_NAME"))) {
                        found.put(keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME"));
                    }
                }
            }
            return found;
        }));
    }

    @SuppressWarnings("NullAway") // No schema is how JDBC spells "any", and SQLite knows none.
    private static String schema(Connection connection) throws SQLException {
        return connection.getSchema();
    }
}
