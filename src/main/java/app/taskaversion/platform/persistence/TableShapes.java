package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the database itself says about its tables: for exports, which take every column without naming it. */
@Component
public class TableShapes {

    /** What a column holds. {@link Vendor#SQLITE} keeps JSON as text and cannot tell the two apart. */
    public enum Kind {
        TEXT,
        JSON,
        INTEGER,
        LONG,
        NUMBER,
        FLAG,
        INSTANT,
        BYTES
    }

    /**
     * One column.
     *
     * @param size the most characters of a text; 0 for no limit
     */
    public record Column(String name, Kind kind, boolean nullable, int size) {}

    private final JdbcTemplate jdbc;
    private final Vendor vendor;
    private final Map<String, List<Column>> columns = new ConcurrentHashMap<>();

    TableShapes(JdbcTemplate jdbc, DatabaseUrl database) {
        this.jdbc = jdbc;
        this.vendor = database.vendor();
    }

    /**
     * The columns of a table in the order they were made, without the owner.
     *
     * @throws IllegalArgumentException if there is no such table
     */
    public List<Column> columns(String table) {
        return columns.computeIfAbsent(table, name -> {
            List<Column> found = read(name);
            if (found.isEmpty()) {
                throw new IllegalArgumentException("No table " + name);
            }
            return found;
        });
    }

    /** All tables that carry an owner. */
    public Set<String> ownedTables() {
        return execute(connection -> {
            Set<String> owned = new TreeSet<>();
            for (String table : tables(connection)) {
                try (ResultSet rows = connection.getMetaData().getColumns(null, schema(connection), table, "user_id")) {
                    if (rows.next()) {
                        owned.add(table);
                    }
                }
            }
            return owned;
        });
    }

    /** One by one: SQLite's driver cannot be asked for more than 500 columns at once. */
    private Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(null, schema(connection), "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    private List<Column> read(String table) {
        return execute(connection -> {
            record Placed(int position, Column column) {}
            List<Placed> found = new ArrayList<>();
            try (ResultSet rows = connection.getMetaData().getColumns(null, schema(connection), table, "%")) {
                while (rows.next()) {
                    if (rows.getString("TABLE_NAME").equals(table)
                            && !rows.getString("COLUMN_NAME").equals("user_id")) {
                        found.add(new Placed(rows.getInt("ORDINAL_POSITION"), column(rows)));
                    }
                }
            }
            return found.stream()
                    .sorted(Comparator.comparingInt(Placed::position))
                    .map(Placed::column)
                    .toList();
        });
    }

    private <T> T execute(ConnectionCallback<T> work) {
        T result = jdbc.execute(work);
        if (result == null) {
            throw new IllegalStateException("No answer about the tables");
        }
        return result;
    }

    @SuppressWarnings("NullAway") // No schema is how JDBC spells "any", and SQLite knows none.
    private String schema(Connection connection) throws SQLException {
        return vendor == Vendor.POSTGRESQL ? connection.getSchema() : null;
    }

    private static Column column(ResultSet row) throws SQLException {
        String type = row.getString("TYPE_NAME")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\(.*", "")
                .strip();
        Kind kind = kind(type);
        return new Column(
                row.getString("COLUMN_NAME"),
                kind,
                row.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls,
                type.equals("varchar") ? row.getInt("COLUMN_SIZE") : 0);
    }

    private static Kind kind(String type) {
        return switch (type) {
            case "varchar", "text", "clob" -> Kind.TEXT;
            case "jsonb" -> Kind.JSON;
            case "integer", "int4", "smallint", "int2" -> Kind.INTEGER;
            case "bigint", "int8" -> Kind.LONG;
            case "double", "float8" -> Kind.NUMBER;
            case "boolean", "bool" -> Kind.FLAG;
            case "timestamp", "timestamptz" -> Kind.INSTANT;
            case "blob", "bytea" -> Kind.BYTES;
            default -> throw new IllegalStateException("A type that no vendor of ours has: " + type);
        };
    }
}
