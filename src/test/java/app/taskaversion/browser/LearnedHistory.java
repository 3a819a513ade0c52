package app.taskaversion.browser;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.recommendation.model.LearnedModel;
import app.taskaversion.recommendation.model.ModelBytes;
import app.taskaversion.recommendation.model.SmallModel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A few weeks of things done, a yes to learning, and a model in charge, written into the file of an app that runs. */
final class LearnedHistory {

    private final Connection connection;
    private final String person;
    private final Instant now;

    private LearnedHistory(Connection connection, String person, Instant now) {
        this.connection = connection;
        this.person = person;
        this.now = now;
    }

    /**
     * Somebody must have been there once, so that there is a person to whom it belongs.
     *
     * @return the version of the model
     */
    static String write(Path folder, Instant now) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("task_aversion.db") + "?busy_timeout=20000")) {
            connection.setAutoCommit(false);
            String version;
            try (Statement statement = connection.createStatement();
                    ResultSet people = statement.executeQuery("select id from app_user")) {
                LearnedHistory history = new LearnedHistory(connection, people.getString(1), now);
                history.live();
                version = history.model(SmallModel.get());
            }
            connection.commit();
            return version;
        }
    }

    private void live() throws SQLException {
        for (String purpose : new String[] {"feelings", "personal_model"}) {
            update(
                    "insert into consent_event (id, user_id, purpose, text_version, given, way, occurred_at)"
                            + " values (?, ?, ?, 3, 1, 'SWITCH', ?)",
                    Ids.next().toString(),
                    person,
                    purpose,
                    now.minus(Duration.ofDays(40)).toEpochMilli());
        }
        task("Call the dentist", 45, 12);
        task("Water the plants", 15, 20);
        task("Sort the receipts", 70, 9);
        task("Reply to Sam", 35, 4);
    }

    private void task(String name, double dread, int times) throws SQLException {
        String task = Ids.next().toString();
        long made = now.minus(Duration.ofDays(40)).toEpochMilli();
        update(
                "insert into task (user_id, id, name, name_key, task_type, type, is_recurring, version,"
                        + " routine_frequency, placeholder, demo, created_at, updated_at, row_version)"
                        + " values (?, ?, ?, ?, 'WORK', 'one-time', 0, 1, 'NONE', 0, 0, ?, ?, 0)",
                person,
                task,
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                made,
                made);
        for (int time = 0; time < times; time++) {
            Instant done = now.minus(Duration.ofHours(30L * (time + 1)));
            update(
                    "insert into task_instance (id, user_id, task_id, task_name, task_version, state, origin, demo,"
                            + " time_precision, created_at, initialized_at, first_started_at, started_at, completed_at,"
                            + " planned_kind, actual_confirmed, row_version, estimate_minutes, actual_minutes,"
                            + " duration_minutes, expected_aversion, actual_aversion, expected_relief, actual_relief)"
                            + " values (?, ?, ?, ?, 1, 'COMPLETED', 'APP', 0, 'EXACT', ?, ?, ?, ?, ?, 'ANYTIME', 1, 0,"
                            + " 15, ?, ?, ?, ?, 40, 60)",
                    Ids.next().toString(),
                    person,
                    task,
                    name,
                    done.minusSeconds(3_600).toEpochMilli(),
                    done.minusSeconds(3_600).toEpochMilli(),
                    done.minusSeconds(900).toEpochMilli(),
                    done.minusSeconds(900).toEpochMilli(),
                    done.toEpochMilli(),
                    12 + time,
                    12 + time,
                    dread,
                    dread / 2);
        }
    }

    private String model(LearnedModel model) throws SQLException {
        byte[] content = ModelBytes.of(model);
        long then = now.minus(Duration.ofDays(10)).toEpochMilli();
        update(
                "insert into ml_model (id, kind, version, status, status_since, created_at, n_people, n_rows, n_started,"
                        + " schema_hash, code_version, params, metrics, calibration, gate, content, sha256,"
                        + " consent_epoch) values (?, 'POOLED', ?, 'ACTIVE', ?, ?, ?, ?, ?, ?, 'test',"
                        + " '{\"profile\":{\"columns\":[]}}',"
                        + " '{\"started\":100,\"auc\":0.7,\"brier\":0.15,\"brierOfRate\":0.2,\"logLoss\":0.6,\"bins\":[]}',"
                        + " '{\"bins\":[]}', '{\"criteria\":[],\"thin\":false}', ?, ?, ?)",
                Ids.next().toString(),
                model.version(),
                then,
                then,
                model.people(),
                model.rows(),
                model.started(),
                model.schemaHash(),
                content,
                sha256(content),
                then);
        return model.version();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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
