package app.taskaversion.analytics.classic;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One instance as the older app kept it. Moments are local and as exact as it wrote them.
 *
 * @param taskName as it was when the instance was made
 * @param status its text, in lower case
 * @param columns numbers of the columns of the row, by the names of the columns
 * @param predicted numbers of the JSON of the initialise form
 * @param actual numbers of the JSON of the completion form
 * @param feltBefore emotions by name, 0–100
 * @param feltAfter emotions by name, 0–100; empty where none were given
 * @param postponements how often it was put off
 */
public record ClassicRow(
        String id,
        String taskId,
        String taskName,
        @Nullable LocalDateTime created,
        @Nullable LocalDateTime initialized,
        @Nullable LocalDateTime started,
        @Nullable LocalDateTime completed,
        @Nullable LocalDateTime cancelled,
        @Nullable LocalDateTime due,
        String status,
        ClassicValues columns,
        ClassicValues predicted,
        ClassicValues actual,
        Map<String, Double> feltBefore,
        Map<String, Double> feltAfter,
        int postponements) {

    public ClassicRow {
        feltBefore = Map.copyOf(feltBefore);
        feltAfter = Map.copyOf(feltAfter);
    }

    /** pct = completion_percent, of which 0 is read as 100 (D01). */
    double percent() {
        return actual.orElse(100, "completion_percent");
    }

    /** Ta in minutes, 0 if absent. */
    double minutes() {
        return actual.orElse(0, "time_actual_minutes");
    }

    /** Te in minutes, 0 if absent. */
    double estimate() {
        return predicted.orElse(0, "time_estimate_minutes", "estimate");
    }

    /** M0; only the first instance of a task has it (D06); NaN if absent. */
    double firstAversion() {
        return predicted.firstNonZero("initial_aversion", "aversion");
    }

    /** The row with other emotions, for formulas that are asked about emotions alone. */
    ClassicRow feeling(Map<String, Double> before, Map<String, Double> after) {
        return new ClassicRow(
                id,
                taskId,
                taskName,
                created,
                initialized,
                started,
                completed,
                cancelled,
                due,
                status,
                columns,
                predicted,
                actual,
                before,
                after,
                postponements);
    }
}
