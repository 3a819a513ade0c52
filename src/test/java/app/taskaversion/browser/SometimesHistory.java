package app.taskaversion.browser;

import app.taskaversion.platform.persistence.Ids;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** What takes weeks to come about, written into the file of an app that runs. Somebody must have been there once. */
final class SometimesHistory {

    private static final int NOON = 12;

    private SometimesHistory() {}

    /**
     * It is noon for the person, who has been here for weeks; what is on the list was to come up a few minutes ago; and
     * things went wrong on our side.
     */
    static void write(Path folder, Instant now) throws SQLException {
        try (Connection connection = open(folder)) {
            String person = person(connection);
            long weeksAgo = now.minus(Duration.ofDays(40)).toEpochMilli();
            update(
                    connection,
                    "insert into user_preference (id, user_id, pref_key, pref_value, updated_at, row_version)"
                            + " values (?, ?, 'timezone', ?, ?, 0)",
                    Ids.next().toString(),
                    person,
                    noon(now),
                    weeksAgo);
            update(connection, "update app_user set created_at = ? where id = ?", weeksAgo, person);
            update(
                    connection,
                    "update task_instance set planned_kind = 'AT', planned_for = ?, created_at = ?",
                    now.minus(Duration.ofMinutes(5)).toEpochMilli(),
                    weeksAgo);
            update(connection, "update instance_postponement set postponed_at = ?", weeksAgo);
            String kind = "org.springframework.dao.DataIntegrityViolationException";
            String place = "app.taskaversion.tracking.internal.StoredInstanceService.start:118";
            error(connection, now, "K7M2P", "java.lang.IllegalStateException", "app.taskaversion.shell.UiErrors:41");
            for (int hours = 1; hours < 8; hours++) {
                error(connection, now.minus(Duration.ofHours(hours * 20L)), "QW" + hours + "RT", kind, place);
            }
            connection.commit();
        }
    }

    /** Nothing was said today yet. */
    static void nothingSaidToday(Path folder) throws SQLException {
        try (Connection connection = open(folder)) {
            long days = Duration.ofDays(3).toMillis();
            update(connection, "update prompt_event set shown_at = shown_at - ?", days);
            update(connection, "update prompt_event set responded_at = responded_at - ?", days);
            connection.commit();
        }
    }

    /** A zone in which it is noon now: no quiet hours, and no evening, which has words of its own. */
    private static String noon(Instant now) {
        int ahead = NOON - now.atOffset(ZoneOffset.UTC).getHour();
        return ahead == 0 ? "UTC" : "Etc/GMT" + (ahead > 0 ? "-" + ahead : "+" + -ahead); // its signs are turned round
    }

    private static Connection open(Path folder) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("task_aversion.db") + "?busy_timeout=20000");
        connection.setAutoCommit(false);
        return connection;
    }

    private static String person(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet people = statement.executeQuery("select id from app_user")) {
            return people.getString(1);
        }
    }

    private static void error(Connection connection, Instant at, String code, String kind, String place)
            throws SQLException {
        update(
                connection,
                "insert into error_note (id, code, occurred_at, kind, place) values (?, ?, ?, ?, ?)",
                Ids.next().toString(),
                code,
                at.toEpochMilli(),
                kind,
                place);
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            int unused = statement.executeUpdate();
        }
    }
}
