package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.LookBackFilter;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.platform.persistence.NumberColumns;
import app.taskaversion.platform.persistence.Vendor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The statement that reads a person's instances for figures: completed, let go, open, each part with an index of its own.
 * What it does not select costs nothing, so of what was completed long ago only the lasting measures are selected.
 */
final class FactsStatement {

    // Where each column stands.
    static final int TASK = 1;
    static final int BITS = 2;
    static final int CREATED = 3;
    static final int INITIALIZED = 4;
    static final int STARTED = 5;
    static final int ENDED = 6;
    static final int FIRST_MEASURE = 7;

    /** From the bits to the end, with the lasting measures, all are numbers; after them stand the fading ones. */
    static final int FIRST_NUMBER = BITS;

    /** Guesses, answers and minutes: tables over a whole window take them. */
    static final List<Measure> LASTING = List.of(
            Measure.AVERSION_BEFORE,
            Measure.AVERSION_AFTER,
            Measure.EXPECTED_RELIEF,
            Measure.ACTUAL_RELIEF,
            Measure.ESTIMATE,
            Measure.MINUTES,
            Measure.PERCENT);

    /** The others serve figures that fade. */
    static final List<Measure> FADING = List.of(
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
            Measure.EXCITEMENT_CHANGE);

    private static final int AFTER_MEASURES = FIRST_MEASURE + LASTING.size() + FADING.size();
    static final int NAME = AFTER_MEASURES;
    static final int FLAGS = AFTER_MEASURES + 1;
    static final int REASON = AFTER_MEASURES + 2;
    static final int DUE = AFTER_MEASURES + 3;

    // What the bits of a row say.
    static final int CONFIRMED = 1;
    static final int RECOMMENDED = 2;
    static final int FLAGGED = 4;
    static final int COMPLETED = 8;
    static final int CANCELLED = 16;
    static final int LASTING_ONLY = 32;

    private static final String LASTING_COLUMNS = measures(
            "i.initialization_expected_aversion, i.expected_aversion",
            "i.actual_aversion",
            "i.expected_relief",
            "i.actual_relief",
            "i.estimate_minutes",
            "i.actual_minutes, i.duration_minutes",
            "i.completion_percent");

    private static final String FADING_COLUMNS = measures(
            "i.expected_mental_energy",
            "i.expected_difficulty",
            "i.expected_emotional_load",
            "i.expected_physical_load",
            "i.actual_mental_energy",
            "i.actual_difficulty",
            "i.actual_emotional",
            "i.actual_physical",
            "i.motivation",
            "p.times",
            "i.capacity_before",
            "i.capacity_after",
            "i.excitement_change");

    private static final String NO_FADING_COLUMNS = ", null".repeat(FADING.size());

    private static final String POSTPONED = """
             left join (select instance_id, count(*) as times from instance_postponement
                         where user_id = :owner group by instance_id) p on p.instance_id = i.id""";

    private final Vendor vendor;

    FactsStatement(Vendor vendor) {
        this.vendor = vendor;
    }

    /**
     * With the parameters {@code from}, {@code now} and, if it is split, {@code whole}.
     *
     * @param split whether of what was completed before {@code whole} only the lasting measures are selected
     */
    String text(LookBackFilter filter, boolean split) {
        List<String> parts = new ArrayList<>();
        parts.add(part(COMPLETED) + " and i.state = 'COMPLETED' and i.completed_at >= " + (split ? ":whole" : ":from")
                + " and i.completed_at <= :now");
        parts.add(
                part(CANCELLED) + " and i.state = 'CANCELLED' and i.cancelled_at >= :from and i.cancelled_at <= :now");
        parts.add(part(0) + " and i.state in ('DRAFT', 'INITIALIZED', 'PAUSED', 'RUNNING')");
        // Last, so that the other measures have columns no longer than they need.
        if (split) {
            parts.add(part(COMPLETED | LASTING_ONLY)
                    + " and i.state = 'COMPLETED' and i.completed_at >= :from and i.completed_at < :whole");
        }
        String condition = condition(filter);
        return String.join(condition + " union all ", parts) + condition;
    }

    /** Each the first of its columns that is there. */
    private static String measures(String... columns) {
        return Arrays.stream(columns)
                .map(each -> ", " + NumberColumns.orAbsent(each))
                .collect(Collectors.joining());
    }

    /** A name is selected only where there is no task to take it from, and each column only where it is read. */
    private String part(int bits) {
        boolean lasting = (bits & LASTING_ONLY) != 0;
        boolean completed = (bits & COMPLETED) != 0;
        return "select i.task_id, (case when i.actual_confirmed then " + CONFIRMED + " else 0 end)"
                + " + (case when i.recommendation_used then " + RECOMMENDED + " else 0 end)"
                + " + (case when i.flags is null then 0 else " + FLAGGED + " end) + " + bits
                + moment("i.created_at") + moment("i.initialized_at") + moment("i.first_started_at")
                + moment(completed ? "i.completed_at" : "coalesce(i.completed_at, i.cancelled_at)")
                + LASTING_COLUMNS + (lasting ? NO_FADING_COLUMNS : FADING_COLUMNS)
                + ", case when i.task_id is null then i.task_name end, i.flags"
                + ((bits & CANCELLED) != 0 ? ", i.cancellation_category" : ", null")
                + (bits == 0 ? ", " + millis(vendor, "i.due_at") : ", cast(null as bigint)")
                + " from task_instance i " + (lasting ? "" : POSTPONED)
                + " where i.user_id = :owner and i.deleted_at is null";
    }

    private String moment(String column) {
        return ", " + NumberColumns.orAbsent(millis(vendor, column));
    }

    /**
     * Epoch milliseconds, so that no calendar is built for each value. SQLite keeps instants like that anyway. PostgreSQL
     * counts in floating point here, in which milliseconds of this age are exact and ten times as fast as its decimals.
     */
    static String millis(Vendor vendor, String column) {
        return switch (vendor) {
            case SQLITE -> column;
            case POSTGRESQL -> "cast(date_part('epoch', " + column + ") * 1000 as bigint)";
        };
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
}
