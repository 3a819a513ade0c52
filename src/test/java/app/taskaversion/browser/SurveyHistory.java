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

/** Weekly chips of some weeks, sent then, written into the file of an app that runs. */
final class SurveyHistory {

    private static final int[] POINTS = {25, 50, 50, 75, 50, 100};

    private SurveyHistory() {}

    /** Somebody must have been there once, so that there is a person to whom it belongs. */
    static void write(Path folder, Instant now) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("task_aversion.db") + "?busy_timeout=20000")) {
            connection.setAutoCommit(false);
            String person;
            try (Statement statement = connection.createStatement();
                    ResultSet people = statement.executeQuery("select id from app_user")) {
                person = people.getString(1);
            }
            for (int week = 0; week < POINTS.length; week++) {
                week(connection, person, POINTS[week], now.minus(Duration.ofDays(7L * (POINTS.length - week))));
            }
            connection.commit();
        }
    }

    private static void week(Connection connection, String person, int point, Instant at) throws SQLException {
        String survey = Ids.next().toString();
        update(
                connection,
                "insert into survey (id, user_id, kind, questionnaire_version, started_at, submitted_at, row_version)"
                        + " values (?, ?, 'weekly', 1, ?, ?, 1)",
                survey,
                person,
                at.toEpochMilli(),
                at.toEpochMilli());
        update(
                connection,
                "insert into survey_answer (id, user_id, survey_id, question_category, question_id, question_version,"
                        + " answer_value, answered_at, row_version)"
                        + " values (?, ?, ?, 'indicators', 'week_good', 1, ?, ?, 0)",
                Ids.next().toString(),
                person,
                survey,
                String.valueOf(point),
                at.toEpochMilli());
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
