package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TappedThing;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database file holds after its process was killed, looked at from outside. */
final class AfterTheKill {

    private AfterTheKill() {}

    /** The file is whole, and nothing refers to what is not there. */
    static void isWhole(Path database) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            assertThat(text(statement, "pragma integrity_check")).isEqualTo("ok");
            try (ResultSet strays = statement.executeQuery("pragma foreign_key_check")) {
                assertThat(strays.next()).as("a row that refers to nothing").isFalse();
            }
        }
    }

    /** Each thing whose answer came is there once and done; each other one is there whole or not at all. */
    static void holds(Path database, List<TappedThing> answered) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            Map<String, String> done = new HashMap<>();
            try (ResultSet rows = statement.executeQuery("""
                    select i.task_name, count(distinct i.id) as times, min(i.state) as state,
                        sum(case when s.id is not null and s.ended_at is null then 1 else 0 end) as running
                    from task_instance i left join work_session s on s.instance_id = i.id
                    where i.task_name like 'Thing number %' group by i.task_name""")) {
                while (rows.next()) {
                    done.put(
                            rows.getString("task_name"),
                            rows.getInt("times") + " " + rows.getString("state") + " " + rows.getInt("running"));
                }
            }
            for (TappedThing told : answered) {
                assertThat(done.remove(told.name())).as(told.name()).isEqualTo("1 COMPLETED 0");
            }
            // The one that nobody answered: its three taps are one transaction, so it is there whole or not at all.
            assertThat(done.size()).isLessThanOrEqualTo(1);
            assertThat(done.values()).allMatch("1 COMPLETED 0"::equals);
            assertThat(text(statement, """
                    select count(*) from work_session s join task_instance i on i.id = s.instance_id
                    where s.ended_at is null and i.state <> 'RUNNING'""")).isEqualTo("0");
        }
    }

    static long count(Path database, String table) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            return Long.parseLong(text(statement, "select count(*) from " + table));
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + database);
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            assertThat(row.next()).isTrue();
            return row.getString(1);
        }
    }
}
