package app.taskaversion.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything in a SQLite file, so that two files can be compared whose pages lie in another order. */
final class Rows {

    static final String HISTORY = "flyway_schema_history";

    private Rows() {}

    /** @return by table, all cells of all rows; and the words of the schema under {@code sqlite_master} */
    static Map<String, List<String>> of(Path database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            all.put("sqlite_master", read(statement, "select type, name, tbl_name, sql from sqlite_master"));
            for (String table : read(statement, "select name from sqlite_master where type = 'table'")) {
                all.put(table, read(statement, "select * from \"" + table + "\""));
            }
        }
        return all;
    }

    private static List<String> read(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    cells.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", cells));
            }
        }
        rows.sort(null);
        return rows;
    }

    static int version(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            return Integer.parseInt(
                    read(statement, "select max(cast(version as integer)) from " + HISTORY + " where success = 1")
                            .getFirst());
        }
    }

    static void run(Path database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            int unused = statement.executeUpdate(sql);
        }
    }
}
