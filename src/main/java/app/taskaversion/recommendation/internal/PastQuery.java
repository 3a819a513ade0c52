package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Ending;
import app.taskaversion.analytics.metric.Facts;
import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.analytics.metric.Moment;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.persistence.Vendor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads what the rules go by: the newest thousand instances that were finished, the newest three hundred that were let
 * go, and what is open. Older ones would hardly count (an answer loses half of its weight in a month), and somebody with
 * years behind them should not wait. (quality P4)
 */
@Component
class PastQuery {

    static final int FINISHED = 1_000;
    static final int LET_GO = 300;
    static final int OPEN = 500;

    private static final Measure[] MEASURES = {
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
        Measure.ACTUAL_STRESS
    };

    /** In the order of {@link #MEASURES}. */
    private static final String VALUES = """
            coalesce(i.initialization_expected_aversion, i.expected_aversion), i.actual_aversion,
            i.expected_relief, i.actual_relief, i.estimate_minutes,
            coalesce(i.actual_minutes, i.duration_minutes), i.completion_percent,
            i.expected_mental_energy, i.expected_difficulty, i.expected_emotional_load, i.expected_physical_load,
            i.actual_mental_energy, i.actual_difficulty, i.actual_emotional, i.actual_physical, i.actual_stress""";

    private static final int FIRST_MEASURE = 8;

    private final OwnedSql sql;
    private final String select;

    PastQuery(OwnedSql sql, DatabaseUrl database) {
        this.sql = sql;
        String columns = "select i.task_id, i.state, i.actual_confirmed, i.flags, i.cancellation_category, "
                + millis(database.vendor(), "coalesce(i.initialized_at, i.created_at)", "said") + ", "
                + millis(database.vendor(), "coalesce(i.completed_at, i.cancelled_at)", "ended") + ", " + VALUES
                + " from task_instance i where i.user_id = :owner and i.deleted_at is null";
        this.select = String.join(
                " union all ",
                newest(
                        columns,
                        "coalesce(i.state, '') = 'COMPLETED' and i.completed_at <= :now",
                        "i.completed_at",
                        FINISHED),
                newest(
                        columns,
                        "coalesce(i.state, '') = 'CANCELLED' and i.cancelled_at <= :now",
                        "i.cancelled_at",
                        LET_GO),
                newest(
                        columns,
                        "i.state in ('INITIALIZED', 'PAUSED', 'RUNNING') and i.initialized_at <= :now",
                        "i.initialized_at",
                        OPEN));
    }

    /**
     * The state is hidden from the planner of SQLite where the moment is what finds the rows: it would take the index of
     * the state, and sort all that were ever finished.
     */
    static String newest(String columns, String which, String moment, int most) {
        return "select * from (" + columns + " and " + which + " order by " + moment + " desc, i.id desc limit " + most
                + ") newest";
    }

    /** Epoch milliseconds, so that no calendar is built for each value. SQLite keeps instants like that anyway. */
    static String millis(Vendor vendor, String expression, String name) {
        return switch (vendor) {
            case SQLITE -> expression + " as " + name;
            case POSTGRESQL -> "cast(extract(epoch from " + expression + ") * 1000 as bigint) as " + name;
        };
    }

    /**
     * What was read.
     *
     * @param numbers of the tasks in the facts, by their ids as text
     * @param last the row of the attempt at each task that ended last, by the number of the task
     */
    record Past(Facts facts, Map<String, Integer> numbers, Map<Integer, Integer> last) {

        /** What the person expected of a task the last time, NaN if they did not say: until they say it again. */
        double lastGuess(String task, Measure measure) {
            Integer row = last.get(numbers.getOrDefault(task, -1));
            return row == null ? Double.NaN : facts.get(measure, row);
        }

        private static Past of(Facts facts, Map<String, Integer> numbers) {
            Map<Integer, Integer> last = new HashMap<>();
            for (int row = 0; row < facts.size(); row++) {
                if (facts.ending(row) != Ending.OPEN) {
                    last.merge(
                            facts.task(row),
                            row,
                            (a, b) -> facts.at(Moment.ENDED, a) > facts.at(Moment.ENDED, b) ? a : b);
                }
            }
            return new Past(facts, numbers, last);
        }
    }

    Past read(Instant now) {
        Map<String, Integer> numbers = new HashMap<>();
        Facts.Builder facts = Facts.builder(FINISHED);
        sql.sql(select).param("now", OwnedSql.at(now)).query(row -> {
            // Asked here and not of SQLite, which would go through all tasks for it.
            if (row.getString(1) != null) {
                add(facts, row, numbers);
            }
        });
        return Past.of(facts.build(), numbers);
    }

    private static void add(Facts.Builder facts, ResultSet row, Map<String, Integer> numbers) throws SQLException {
        int task = numbers.computeIfAbsent(row.getString(1), unused -> numbers.size());
        Ending ending = ending(row.getString(2), row.getString(5));
        // What kind of task it was plays no part in any of the estimates.
        facts.row(task, Kind.OTHER, ending);
        boolean answered = row.getBoolean(3);
        Doubts doubts = Doubts.of(row.getString(4));
        facts.suspect(doubts.any());
        facts.at(Moment.INITIALIZED, row.getLong(6));
        if (ending != Ending.OPEN) {
            facts.at(Moment.ENDED, row.getLong(7));
        }
        for (int i = 0; i < MEASURES.length; i++) {
            // Asking whether a column was null costs as much as reading it, so only a zero is asked about.
            double value = row.getDouble(FIRST_MEASURE + i);
            if ((value != 0 || !row.wasNull()) && doubts.keep(MEASURES[i], answered)) {
                facts.set(MEASURES[i], value);
            }
        }
    }

    private static Ending ending(String state, @Nullable String reason) {
        return switch (state) {
            case "COMPLETED" -> Ending.DONE;
            case "CANCELLED" -> "failed_to_complete".equals(reason) ? Ending.NOT_FINISHED : Ending.LET_GO;
            default -> Ending.OPEN;
        };
    }
}
