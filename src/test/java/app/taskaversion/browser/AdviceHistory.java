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
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Three months of suggestions that were shown and taken, written into the file of an app that runs. */
final class AdviceHistory {

    private static final int DAYS = 90;
    private static final String[] MODES = {"gentle_start", "worth_it"};

    private final Connection connection;
    private final String person;
    private final SplittableRandom random = new SplittableRandom(7);
    private final Instant now;

    private AdviceHistory(Connection connection, String person, Instant now) {
        this.connection = connection;
        this.person = person;
        this.now = now;
    }

    /** Somebody must have been there once, so that there is a person to whom it belongs. */
    static void write(Path folder, Instant now) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("task_aversion.db") + "?busy_timeout=20000")) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement();
                    ResultSet people = statement.executeQuery("select id from app_user")) {
                AdviceHistory history = new AdviceHistory(connection, people.getString(1), now);
                history.write();
            }
            connection.commit();
        }
    }

    private void write() throws SQLException {
        String light = task("Water the plants");
        String heavy = task("Sort the receipts");
        for (int day = 3; day < DAYS; day++) {
            for (int time = 0; time < 3; time++) {
                Instant at = now.minus(Duration.ofDays(day)).plus(Duration.ofHours(2L * time));
                boolean first = random.nextDouble() < 0.6;
                String shown = first ? light : heavy;
                String impression = list(at, MODES[day % 2], shown, light, heavy);
                if (random.nextDouble() < (first ? 0.7 : 0.35)) {
                    instance(shown, impression, at.plusSeconds(1_200), first ? 70 : 45, first ? 95 : 60);
                }
            }
            instance(heavy, null, now.minus(Duration.ofDays(day)).minus(Duration.ofHours(5)), 45, 50);
        }
    }

    private String list(Instant at, String mode, String shown, String light, String heavy) throws SQLException {
        String decision = Ids.next().toString();
        String impression = Ids.next().toString();
        String chances = "{\"chances\":{\"" + light + "\":[0.8,0.6,0.6],\"" + heavy
                + "\":[0.6,0.4,0.4]},\"leaders\":{\"gentle_start\":\"" + light + "\",\"worth_it\":\"" + heavy + "\"}}";
        update(
                "insert into decision (id, user_id, decided_at, surface, mode, policy, candidates, randomised, seed,"
                        + " safe_set) values (?, ?, ?, 'CARD', ?, 'rec-1.0', 2, 1, 1, ?)",
                decision,
                person,
                at.toEpochMilli(),
                mode,
                chances);
        update(
                "insert into impression (id, user_id, decision_id, task_id, shown_at, slot, score, propensity)"
                        + " values (?, ?, ?, ?, ?, 1, 0.7, 0.5)",
                impression,
                person,
                decision,
                shown,
                at.toEpochMilli());
        return impression;
    }

    private String task(String name) throws SQLException {
        String id = Ids.next().toString();
        update(
                "insert into task (id, user_id, name, name_key, task_type, type, is_recurring, version,"
                        + " routine_frequency, placeholder, demo, created_at, updated_at, row_version)"
                        + " values (?, ?, ?, ?, 'WORK', 'one-time', 0, 1, 'NONE', 0, 0, ?, ?, 0)",
                id,
                person,
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                now.minus(Duration.ofDays(DAYS)).toEpochMilli(),
                now.minus(Duration.ofDays(DAYS)).toEpochMilli());
        return id;
    }

    private void instance(String task, @Nullable String impression, Instant start, int relief, int percent)
            throws SQLException {
        update(
                "insert into task_instance (id, user_id, task_id, task_name, task_version, state, origin, demo,"
                        + " time_precision, created_at, initialized_at, first_started_at, started_at, completed_at,"
                        + " planned_kind, actual_confirmed, row_version, expected_aversion, actual_aversion,"
                        + " expected_relief, actual_relief, completion_percent, impression_id, recommendation_used)"
                        + " values (?, ?, ?, 'then', 1, 'COMPLETED', 'APP', 0, 'EXACT', ?, ?, ?, ?, ?, 'ANYTIME', 1, 0,"
                        + " 60, 35, 50, ?, ?, ?, ?)",
                Ids.next().toString(),
                person,
                task,
                start.toEpochMilli(),
                start.toEpochMilli(),
                start.toEpochMilli(),
                start.toEpochMilli(),
                start.plusSeconds(1_500).toEpochMilli(),
                relief,
                percent,
                impression,
                impression == null ? 0 : 1);
    }

    private void update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            int unused = statement.executeUpdate();
        }
    }
}
