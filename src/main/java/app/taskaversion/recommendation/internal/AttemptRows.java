package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Doubts;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Attempt.End;
import app.taskaversion.recommendation.feature.Expected;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads things that were started as a model is told of them; what somebody did not say stays unknown. */
final class AttemptRows {

    static final String STARTED = "i.first_started_at";

    private AttemptRows() {}

    /** Of the current person; to be narrowed further. */
    static String select(Vendor vendor) {
        return "select i.task_id, " + PastQuery.millis(vendor, STARTED, "began") + ", "
                + PastQuery.millis(vendor, "coalesce(i.completed_at, i.cancelled_at)", "over") + """
                , i.state, i.cancellation_category, i.actual_confirmed, i.flags,
                i.expected_relief, i.expected_aversion, i.expected_mental_energy, i.expected_difficulty,
                i.expected_emotional_load, i.expected_physical_load,
                case when i.estimate_source = 'TEMPLATE' then null else i.estimate_minutes end as guessed_minutes,
                i.motivation,
                i.actual_relief, i.actual_aversion, i.actual_stress, i.actual_mental_energy, i.actual_difficulty,
                i.actual_emotional, i.actual_physical,
                coalesce(i.actual_minutes, i.duration_minutes, i.active_minutes) as took
                from task_instance i
                where i.user_id = :owner and i.deleted_at is null""";
    }

    static Attempt read(ResultSet row) throws SQLException {
        Doubts doubts = Doubts.of(row.getString(7));
        boolean answered = row.getBoolean(6);
        Numbers numbers = new Numbers(row, doubts, answered);
        Expected expected = new Expected(
                numbers.get(8, Measure.EXPECTED_RELIEF),
                numbers.get(9, Measure.AVERSION_BEFORE),
                numbers.get(10, Measure.EXPECTED_MENTAL),
                numbers.get(11, Measure.EXPECTED_DIFFICULTY),
                numbers.get(12, Measure.EXPECTED_EMOTIONAL),
                numbers.get(13, Measure.EXPECTED_PHYSICAL),
                positive(numbers.get(14, Measure.ESTIMATE)),
                numbers.get(15, Measure.MOTIVATION));
        Answers answers = new Answers(
                numbers.get(16, Measure.ACTUAL_RELIEF),
                numbers.get(17, Measure.AVERSION_AFTER),
                numbers.get(18, Measure.ACTUAL_STRESS),
                numbers.get(19, Measure.ACTUAL_MENTAL),
                numbers.get(20, Measure.ACTUAL_DIFFICULTY),
                numbers.get(21, Measure.ACTUAL_EMOTIONAL),
                numbers.get(22, Measure.ACTUAL_PHYSICAL),
                numbers.get(23, Measure.MINUTES));
        long over = row.getLong(3);
        boolean ended = !row.wasNull();
        return new Attempt(
                row.getString(1),
                Instant.ofEpochMilli(row.getLong(2)),
                ended ? Instant.ofEpochMilli(over) : null,
                end(row.getString(4), row.getString(5)),
                expected,
                answers.felt(expected, answered && !doubts.untouched()));
    }

    /** The numbers of a row that somebody answered. */
    private record Numbers(ResultSet row, Doubts doubts, boolean answered) {

        double get(int column, Measure measure) throws SQLException {
            double value = row.getDouble(column);
            return (value == 0 && row.wasNull()) || !doubts.keep(measure, answered) ? Double.NaN : value;
        }
    }

    private static double positive(double minutes) {
        return minutes > 0 ? minutes : Double.NaN;
    }

    private static End end(String state, @Nullable String category) {
        return switch (state) {
            case "COMPLETED" -> End.DONE;
            case "CANCELLED" -> Answers.endsWithoutMeaning(category) ? End.WITHOUT_MEANING : End.NOT_FINISHED;
            default -> End.GOING_ON;
        };
    }
}
