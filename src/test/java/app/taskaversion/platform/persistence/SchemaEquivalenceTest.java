package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Both databases, migrated, hold the same tables. Only the names of types differ, as {@link Vendor} says. */
class SchemaEquivalenceTest {

    private static final Pattern NAMED_UNIQUE =
            Pattern.compile("constraint\\s+(\\w+)\\s+unique\\s*\\(([^)]*)\\)", Pattern.CASE_INSENSITIVE);

    private static Schema sqlite;
    private static Schema postgres;

    /** For each table its columns, keys, unique constraints and other indexes, one line each. */
    private record Schema(
            Map<String, Set<String>> columns,
            Map<String, Set<String>> keys,
            Map<String, Set<String>> uniques,
            Map<String, Set<String>> indexes) {}

    @BeforeAll
    static void migrateBoth() throws Exception {
        sqlite = read(DatabaseUrl.parse(TestDatabases.newSqliteUrl(), Path.of(".")));
        postgres = read(DatabaseUrl.parse(TestDatabases.newPostgresUrl(), Path.of(".")));
    }

    @Test
    void bothHaveTheSameTables() {
        assertThat(sqlite.columns().keySet())
                .containsExactlyElementsOf(postgres.columns().keySet())
                .contains("app_user", "task", "task_instance");
    }

    @Test
    void bothHaveTheSameColumnsWithTheSameKindsOfValues() {
        assertThat(sqlite.columns()).isEqualTo(postgres.columns());
        assertThat(sqlite.columns().get("task")).contains("name varchar(1200) not null", "archived_at instant null");
    }

    @Test
    void bothHaveTheSamePrimaryAndForeignKeys() {
        assertThat(sqlite.keys()).isEqualTo(postgres.keys());
        assertThat(sqlite.keys().get("task_category"))
                .contains("primary task_id, position", "user_id references app_user(id) on delete cascade");
    }

    @Test
    void bothHaveTheSameUniqueConstraintsByName() {
        assertThat(sqlite.uniques()).isEqualTo(postgres.uniques());
        assertThat(sqlite.uniques().get("app_user")).contains("uq_app_user_username username_key");
    }

    @Test
    void bothHaveTheSameIndexesByName() {
        assertThat(sqlite.indexes()).isEqualTo(postgres.indexes());
        assertThat(sqlite.indexes().get("task_note")).contains("ix_task_note_task task_id, position");
    }

    private static Schema read(DatabaseUrl url) throws Exception {
        FluentConfiguration flyway = Flyway.configure().dataSource(url.jdbcUrl(), url.user(), url.password());
        Migrations.configure(flyway, url);
        flyway.load().migrate();
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password())) {
            DatabaseMetaData data = connection.getMetaData();
            String schema = url.vendor() == Vendor.POSTGRESQL ? "public" : null;
            Set<String> tables = lines(
                    data.getTables(null, schema, "%", new String[] {"TABLE"}), row -> row.getString("TABLE_NAME"));
            tables.removeIf(table -> table.startsWith("flyway_") || table.startsWith("sqlite_"));
            Schema result = new Schema(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
            for (String table : tables) {
                result.columns()
                        .put(table, lines(data.getColumns(null, schema, table, "%"), SchemaEquivalenceTest::column));
                Set<String> keys = lines(data.getImportedKeys(null, schema, table), SchemaEquivalenceTest::foreignKey);
                keys.add("primary "
                        + inOrder(data.getPrimaryKeys(null, schema, table), "KEY_SEQ")
                                .get(""));
                result.keys().put(table, keys);
                Set<String> uniques = uniques(connection, url.vendor(), table);
                result.uniques().put(table, uniques);
                Set<String> indexes = new TreeSet<>();
                inOrder(data.getIndexInfo(null, schema, table, false, false), "ORDINAL_POSITION")
                        .forEach((name, columns) -> {
                            boolean madeForAConstraint = name.startsWith("sqlite_autoindex")
                                    || name.endsWith("_pkey")
                                    || uniques.contains(name + " " + columns);
                            if (!madeForAConstraint) {
                                indexes.add(name + " " + columns);
                            }
                        });
                result.indexes().put(table, indexes);
            }
            return result;
        }
    }

    private static String column(ResultSet row) throws SQLException {
        String type = row.getString("TYPE_NAME")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\(.*", "")
                .strip();
        String kind = switch (type) {
            case "varchar" -> "varchar(" + row.getInt("COLUMN_SIZE") + ")";
            case "timestamp", "timestamptz" -> "instant";
            case "clob", "text", "jsonb" -> "long text";
            case "double", "float8" -> "number";
            case "blob", "bytea" -> "bytes";
            case "boolean", "bool" -> "boolean";
            case "integer", "int4" -> "integer";
            case "bigint", "int8" -> "bigint";
            case "smallint", "int2" -> "smallint";
            default -> type;
        };
        return row.getString("COLUMN_NAME") + " " + kind
                + (row.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls ? " not null" : " null");
    }

    private static String foreignKey(ResultSet row) throws SQLException {
        String rule = switch (row.getInt("DELETE_RULE")) {
            case DatabaseMetaData.importedKeyCascade -> " on delete cascade";
            case DatabaseMetaData.importedKeySetNull -> " on delete set null";
            default -> "";
        };
        return row.getString("FKCOLUMN_NAME") + " references " + row.getString("PKTABLE_NAME") + "("
                + row.getString("PKCOLUMN_NAME") + ")" + rule;
    }

    /** SQLite knows the names of its unique constraints only from the text that made the table. */
    private static Set<String> uniques(Connection connection, Vendor vendor, String table) throws SQLException {
        Set<String> uniques = new TreeSet<>();
        String sql = vendor == Vendor.SQLITE
                ? "select 1, sql from sqlite_master where name = '" + table + "'"
                : "select 1, 'constraint ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'u' and conrelid = '" + table + "'::regclass";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                Matcher unique = NAMED_UNIQUE.matcher(rows.getString(2));
                while (unique.find()) {
                    uniques.add(unique.group(1) + " " + unique.group(2).strip().replaceAll("\\s*,\\s*", ", "));
                }
            }
        }
        return uniques;
    }

    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private static Set<String> lines(ResultSet rows, Line line) throws SQLException {
        Set<String> lines = new TreeSet<>();
        try (rows) {
            while (rows.next()) {
                lines.add(line.of(rows));
            }
        }
        return lines;
    }

    /** Columns in their order, by the name of the index; by "" for a primary key. */
    private static Map<String, String> inOrder(ResultSet rows, String position) throws SQLException {
        Map<String, TreeMap<Integer, String>> columns = new TreeMap<>();
        try (rows) {
            while (rows.next()) {
                String name = position.equals("KEY_SEQ") ? "" : rows.getString("INDEX_NAME");
                columns.computeIfAbsent(name, key -> new TreeMap<>())
                        .put(rows.getInt(position), rows.getString("COLUMN_NAME"));
            }
        }
        Map<String, String> joined = new TreeMap<>();
        columns.forEach((name, parts) -> joined.put(name, String.join(", ", parts.values())));
        return joined;
    }
}
