package app.taskaversion.bench;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Rows of a long history, past every service: 34 instances a day, as in a history of 50 000 over four years, of 120 tasks;
 * nine of ten completed, most of them rated, a third with a feeling before and after, forty still open.
 */
final class LongHistory {

    private static final int A_DAY = 34;
    static final int TASKS = 120;
    private static final int OPEN = 40;
    private static final int EMOTIONS = 12;
    private static final int FELT_EACH = 3;
    private static final int CHUNK = 5_000;
    private static final String[] TYPES = {"WORK", "SELF_CARE", "PLAY", "SLEEP", "OTHER"};
    private static final String[] REASONS = {"deferred_to_plan", "failed_to_complete", "other"};

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final String owner;
    private final Instant now;
    private final Random random;

    /** Instances with a feeling: "b" or "a" for before or after, then the id. */
    private final List<String> felt = new ArrayList<>();

    LongHistory(ApplicationContext context, OwnerId owner, Instant now) {
        this.jdbc = context.getBean(JdbcTemplate.class);
        this.transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        this.owner = owner.toString();
        this.now = now;
        this.random = new Random(7);
    }

    void write(int instances) {
        List<String> words = words();
        List<String> tasks =
                IntStream.range(0, TASKS).mapToObj(i -> Ids.next().toString()).toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "insert into task (user_id, id, name, name_key, task_type, type, is_recurring, version,"
                        + " routine_frequency, placeholder, demo, created_at, updated_at, row_version)"
                        + " values (?, ?, ?, ?, ?, 'TASK', false, 1, 'NONE', false, false, ?, ?, 0)",
                tasks,
                TASKS,
                (row, task) -> {
                    int number = tasks.indexOf(task);
                    row.setString(1, owner);
                    row.setString(2, task);
                    row.setString(3, "Task " + number);
                    row.setString(4, "task " + number);
                    row.setString(5, TYPES[number % TYPES.length]);
                    row.setTimestamp(6, Timestamp.from(now));
                    row.setTimestamp(7, Timestamp.from(now));
                }));
        for (int first = 0; first < instances; first += CHUNK) {
            List<Integer> numbers = new ArrayList<>(IntStream.range(first, Math.min(instances, first + CHUNK))
                    .boxed()
                    .toList());
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                    "insert into task_instance (user_id, id, task_id, task_name, task_version, state, origin, demo,"
                            + " time_precision, planned_kind, row_version, actual_confirmed, created_at,"
                            + " initialized_at, first_started_at, completed_at, cancelled_at, cancellation_category,"
                            + " estimate_minutes, actual_minutes, completion_percent, expected_aversion,"
                            + " actual_aversion, expected_relief, actual_relief, expected_mental_energy,"
                            + " actual_mental_energy, expected_emotional_load, actual_emotional, motivation,"
                            + " capacity_before, capacity_after) values (?, ?, ?, 'x', 1, ?, 'APP', false, 'EXACT',"
                            + " 'ANYTIME', 0, true, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    numbers,
                    CHUNK,
                    (row, number) -> bind(row, number, tasks)));
            transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                    "insert into instance_emotion (user_id, id, instance_id, emotion_id, phase, intensity, rated)"
                            + " values (?, ?, ?, ?, ?, ?, true)",
                    felt,
                    Math.max(1, felt.size()),
                    (row, each) -> {
                        row.setString(1, owner);
                        row.setString(2, Ids.next().toString());
                        row.setString(3, each.substring(1));
                        row.setString(4, words.get(Math.abs(each.substring(1).hashCode() % EMOTIONS)));
                        row.setString(5, each.startsWith("b") ? "INIT" : "DONE");
                        row.setDouble(6, random.nextInt(101));
                    }));
            felt.clear();
        }
    }

    private List<String> words() {
        List<String> words = IntStream.range(0, EMOTIONS)
                .mapToObj(i -> Ids.next().toString())
                .toList();
        transaction.executeWithoutResult(status -> jdbc.batchUpdate(
                "insert into emotion (user_id, id, name, name_key, demo, created_at, row_version)"
                        + " values (?, ?, ?, ?, false, ?, 0)",
                words,
                EMOTIONS,
                (row, word) -> {
                    String name = "feeling " + words.indexOf(word);
                    row.setString(1, owner);
                    row.setString(2, word);
                    row.setString(3, name);
                    row.setString(4, name);
                    row.setTimestamp(5, Timestamp.from(now));
                }));
        return words;
    }

    private void bind(PreparedStatement row, int number, List<String> tasks) throws SQLException {
        boolean open = number < OPEN;
        boolean done = !open && number % 10 != 0;
        long end = now.toEpochMilli() - (number + 1L) * 86_400_000L / A_DAY;
        double minutes = 5 + random.nextInt(80);
        row.setString(1, owner);
        String id = Ids.next().toString();
        if (done && number % FELT_EACH == 0) {
            felt.add("b" + id);
            felt.add("a" + id);
        }
        row.setString(2, id);
        row.setString(3, tasks.get((int) Math.abs(random.nextGaussian() * TASKS / 3) % TASKS));
        row.setString(4, open ? "INITIALIZED" : done ? "COMPLETED" : "CANCELLED");
        row.setTimestamp(5, new Timestamp(end - 7_200_000));
        row.setTimestamp(6, new Timestamp(end - 7_000_000));
        row.setTimestamp(7, open ? null : new Timestamp(end - (long) (minutes * 60_000)));
        row.setTimestamp(8, done ? new Timestamp(end) : null);
        row.setTimestamp(9, open || done ? null : new Timestamp(end));
        row.setString(10, open || done ? null : REASONS[number % REASONS.length]);
        number(row, 11, 0.8, 5 + random.nextInt(60));
        number(row, 12, done ? 0.95 : 0, minutes);
        number(row, 13, done ? 0.9 : 0, 100);
        for (int column = 14; column <= 24; column++) {
            boolean after = column == 15 || column == 17 || column == 19 || column == 21;
            number(row, column, column > 22 ? 0.2 : after && !done ? 0 : 0.7, random.nextInt(101));
        }
    }

    private void number(PreparedStatement row, int column, double share, double value) throws SQLException {
        if (random.nextDouble() < share) {
            row.setDouble(column, value);
        } else {
            row.setNull(column, Types.NULL);
        }
    }
}
