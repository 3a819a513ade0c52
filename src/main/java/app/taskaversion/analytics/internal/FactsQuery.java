package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Impression;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedBatch;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Reads a person's instances into columns of primitives: one statement, no entity. Instances that ended before the window
 * are not read, so the work depends on the window and not on the years before it. Tasks are read apart, see
 * {@link TaskBook}: a join for each row would cost as much as the row. (quality P1)
 *
 * <p>Each of the three parts of the statement has its own index: completed, let go, open.
 */
@Component
class FactsQuery {

    /** In which the order of {@link #MEASURES} and the reading below agree. */
    private static final String MEASURES = """
            coalesce(i.initialization_expected_aversion, i.expected_aversion), i.actual_aversion,
            i.expected_relief, i.actual_relief,
            i.estimate_minutes, coalesce(i.actual_minutes, i.duration_minutes), i.completion_percent,
            i.expected_mental_energy, i.expected_difficulty, i.expected_emotional_load, i.expected_physical_load,
            i.actual_mental_energy, i.actual_difficulty, i.actual_emotional, i.actual_physical,
            i.motivation, p.times, i.capacity_before, i.capacity_after, i.excitement_change""";

    private static final Measure[] READ = {
        Measure.AVERSION_BEFORE,
        Measure.AVERSION_AFTER,
        Measure.EXPECTED_RELIEF,
        Measure.ACTUAL_RELIEF,
        Measure.ESTIMATE,
        Measure.MINUTES,
        Measure.PERCENT,
        Measure.EXPECTED_MENTAL,
        Measure.EXPECTED_DIFFICULTY,
        Measure.EXPECTED_EMOTIONAL,
        Measure.EXPECTED_PHYSICAL,
        Measure.ACTUAL_MENTAL,
        Measure.ACTUAL_DIFFICULTY,
        Measure.ACTUAL_EMOTIONAL,
        Measure.ACTUAL_PHYSICAL,
        Measure.MOTIVATION,
        Measure.POSTPONED,
        Measure.CAPACITY_BEFORE,
        Measure.CAPACITY_AFTER,
        Measure.EXCITEMENT_CHANGE
    };

    /** How many of them tables over a whole window take; the others serve figures that fade. */
    private static final int LASTING = 7;

    private static final Moment[] MOMENTS = {
        Moment.CREATED, Moment.INITIALIZED, Moment.STARTED, Moment.ENDED, Moment.DUE
    };

    private static final int TASK = 1;
    private static final int NAME = 2;
    private static final int BITS = 3;
    private static final int FLAGS = 4;
    private static final int REASON = 5;
    private static final int FIRST_MOMENT = 6;
    private static final int FIRST_MEASURE = FIRST_MOMENT + MOMENTS.length;

    /** The one reason for letting go that says something about finishing. */
    private static final String FAILED = "failed_to_complete";

    private static final int CONFIRMED = 1;
    private static final int RECOMMENDED = 2;

    private final OwnedSql sql;
    private final OwnedBatch batch;
    private final BookQuery tasks;
    private final String select;

    FactsQuery(OwnedSql sql, OwnedBatch batch, BookQuery tasks, DatabaseUrl database) {
        this.sql = sql;
        this.tasks = tasks;
        this.batch = batch;
        // A name is read only where there is no task to take it from: names are most of the bytes.
        String columns = "select i.task_id, case when i.task_id is null then i.task_name end,"
                + " (case when i.actual_confirmed then 1 else 0 end)"
                + " + (case when i.recommendation_used then 2 else 0 end) + STATE,"
                + " i.flags, i.cancellation_category, "
                + String.join(
                        ", ",
                        millis(database.vendor(), "i.created_at"),
                        millis(database.vendor(), "i.initialized_at"),
                        millis(database.vendor(), "i.first_started_at"),
                        millis(database.vendor(), "coalesce(i.completed_at, i.cancelled_at)"),
                        millis(database.vendor(), "i.due_at"))
                + ", " + MEASURES + "\n"
                + """
                 from task_instance i
                 left join (select instance_id, count(*) as times from instance_postponement
                             where user_id = :owner group by instance_id) p on p.instance_id = i.id
                 where i.user_id = :owner and i.deleted_at is null""";
        this.select = String.join(
                " union all ",
                of(columns, State.COMPLETED)
                        + " and i.state = 'COMPLETED' and i.completed_at >= :from and i.completed_at <= :now FILTER",
                of(columns, State.CANCELLED)
                        + " and i.state = 'CANCELLED' and i.cancelled_at >= :from and i.cancelled_at <= :now FILTER",
                of(columns, State.OPEN) + " and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')" + " FILTER");
    }

    /** Which part of the statement a row comes from. */
    private enum State {
        OPEN(0),
        COMPLETED(4),
        CANCELLED(8);

        private final int bits;

        State(int bits) {
            this.bits = bits;
        }
    }

    private static String of(String columns, State state) {
        return columns.replace("STATE", String.valueOf(state.bits));
    }

    /** Epoch milliseconds, so that no calendar is built for each value. SQLite keeps instants like that anyway. */
    static String millis(Vendor vendor, String column) {
        return switch (vendor) {
            case SQLITE -> column;
            case POSTGRESQL -> "cast(extract(epoch from " + column + ") * 1000 as bigint)";
        };
    }

    /**
     * What was read.
     *
     * @param tasks names by the number of the task in the facts
     * @param reasons why a row was let go, by row; absent without a reason
     * @param known the same tasks in whole
     * @param impressions what was suggested of these tasks, if that was read
     * @param numbers of the tasks by their ids; below 0 for one of which there are no facts
     */
    record Read(
            Facts facts,
            List<String> tasks,
            List<@Nullable String> reasons,
            List<KnownTask> known,
            List<Impression> impressions,
            ToIntFunction<String> numbers) {}

    /** Every number of what ended from then on; not what was suggested. */
    Read read(LookBackFilter filter, Instant from, Instant now) {
        return read(filter, from, now, from, tasks.tasks());
    }

    /**
     * A reading for figures of which most fade, with what was suggested.
     *
     * @param from what ended earlier is not read
     * @param whole of what ended earlier than this, only guesses, answers and minutes are read: no loads, no capacity
     */
    Read read(LookBackFilter filter, Instant from, Instant now, Instant whole) {
        return read(filter, from, now, whole, tasks.tasksAndSuggestions(from, now));
    }

    private Read read(LookBackFilter filter, Instant from, Instant now, Instant whole, TaskBook book) {
        List<@Nullable String> reasons = new ArrayList<>();
        Facts.Builder facts = Facts.builder(1_000);
        StatementSpec statement = sql.sql(select.replace("FILTER", condition(filter)))
                .param("from", OwnedSql.at(from))
                .param("now", OwnedSql.at(now));
        // Right after a long import PostgreSQL takes a person's rows for a few and would go through how often things
        // were
        // put off once for each of them.
        batch.lookUpRowByRow(false);
        bind(filter, statement).query(row -> {
            // Asked here and not of the database, which would look for the few open ones among all days.
            if (row.getLong(FIRST_MOMENT) <= now.toEpochMilli()) {
                reasons.add(add(facts, row, book, whole.toEpochMilli()));
            }
        });
        batch.lookUpRowByRow(true);
        return new Read(facts.build(), book.names(), reasons, book.numbered(), book.impressions(), book::number);
    }

    static String condition(LookBackFilter filter) {
        return (filter.type() == null
                        ? ""
                        : " and i.task_id in (select t.id from task t where t.user_id = :owner"
                                + " and t.task_type = :type)")
                + (filter.task() == null ? "" : " and i.task_id = :task")
                + (filter.category() == null
                        ? ""
                        : " and exists (select 1 from task_category c"
                                + " where c.user_id = :owner and c.task_id = i.task_id and c.name = :category)");
    }

    static StatementSpec bind(LookBackFilter filter, StatementSpec statement) {
        if (filter.type() != null) {
            statement.param("type", filter.type().name());
        }
        if (filter.task() != null) {
            statement.param("task", filter.task().toString());
        }
        if (filter.category() != null) {
            statement.param("category", filter.category());
        }
        return statement;
    }

    private static @Nullable String add(Facts.Builder facts, ResultSet row, TaskBook book, long whole)
            throws SQLException {
        int bits = row.getInt(BITS);
        String id = row.getString(TASK);
        int task = book.number(id, id == null ? row.getString(NAME) : null);
        @Nullable String reason = (bits & State.CANCELLED.bits) == 0 ? null : row.getString(REASON);
        facts.row(task, book.kind(task), ending(bits, reason));
        Doubts doubts = Doubts.of(row.getString(FLAGS));
        facts.suspect(doubts.any());
        boolean answered = (bits & CONFIRMED) != 0;
        facts.recommended((bits & RECOMMENDED) != 0);
        // Asking whether a column was null costs as much as reading it, so only a zero is asked about.
        long ended = Long.MAX_VALUE;
        for (int i = 0; i < MOMENTS.length; i++) {
            long at = row.getLong(FIRST_MOMENT + i);
            if (at != 0 || !row.wasNull()) {
                facts.at(MOMENTS[i], at);
                ended = MOMENTS[i] == Moment.ENDED ? at : ended;
            }
        }
        int measures = ended < whole ? LASTING : READ.length;
        for (int i = 0; i < measures; i++) {
            double value = row.getDouble(FIRST_MEASURE + i);
            if ((value != 0 || !row.wasNull()) && doubts.keep(READ[i], answered)) {
                facts.set(READ[i], value);
            }
        }
        return reason;
    }

    /** Of an instance as its state and the reason for letting it go are stored. */
    static Ending ending(String state, @Nullable String reason) {
        return switch (state) {
            case "COMPLETED" -> Ending.DONE;
            case "CANCELLED" -> FAILED.equals(reason) ? Ending.NOT_FINISHED : Ending.LET_GO;
            default -> Ending.OPEN;
        };
    }

    private static Ending ending(int bits, @Nullable String reason) {
        if ((bits & State.COMPLETED.bits) != 0) {
            return Ending.DONE;
        }
        if ((bits & State.CANCELLED.bits) == 0) {
            return Ending.OPEN;
        }
        return FAILED.equals(reason) ? Ending.NOT_FINISHED : Ending.LET_GO;
    }
}
