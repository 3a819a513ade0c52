package app.taskaversion.isolation;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.DoorTables;
import app.taskaversion.platform.persistence.TableShapes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.context.ApplicationContext;

/** What is really stored, read past every wall. */
final class GroundTruth {

    private final DatabaseUrl url;
    private final Set<String> tables;

    GroundTruth(ApplicationContext context) {
        this.url = context.getBean(DatabaseUrl.class);
        this.tables = context.getBean(TableShapes.class).ownedTables();
    }

    /** All rows of a person in owned tables, each as one text. */
    SortedMap<String, Set<String>> ownedRowsOf(OwnerId person) {
        SortedMap<String, Set<String>> rows = rowsOf(person);
        rows.keySet().retainAll(tables);
        return rows;
    }

    /** All rows of a person, each as one text. */
    SortedMap<String, Set<String>> rowsOf(OwnerId person) {
        TreeMap<String, Set<String>> rows = new TreeMap<>();
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), url.user(), url.password());
                Statement statement = connection.createStatement()) {
            for (String table : all()) {
                try (ResultSet found = statement.executeQuery(
                        "select * from " + table + " where " + column(table) + " = '" + person + "'")) {
                    Set<String> texts = new TreeSet<>();
                    while (found.next()) {
                        texts.add(text(found));
                    }
                    rows.put(table, texts);
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of the doors are not owned, and hold rows of a person too. */
    private Set<String> all() {
        Set<String> all = new TreeSet<>(tables);
        all.addAll(DoorTables.NAMES);
        return all;
    }

    private String column(String table) {
        if (tables.contains(table)) {
            return "user_id";
        }
        return table.equals("app_user") ? "id" : "account_id";
    }

    private static String text(ResultSet row) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            text.append(row.getMetaData().getColumnLabel(i))
                    .append('=')
                    .append(row.getString(i))
                    .append(' ');
        }
        return text.toString();
    }
}
