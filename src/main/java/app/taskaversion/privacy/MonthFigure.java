package app.taskaversion.privacy;

import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is left of rolled-up answers.
 *
 * @param task absent if the task of the entries is not known
 * @param month of the person, by the day on which the entries ended
 * @param figure the rating, by the name of its column, such as {@code actual_relief}
 * @param answers how many there were, at least 1
 * @param total what they add up to, on the scale of the rating (0–100 each)
 */
public record MonthFigure(@Nullable UUID task, YearMonth month, String figure, int answers, double total) {

    public double mean() {
        return total / answers;
    }
}
