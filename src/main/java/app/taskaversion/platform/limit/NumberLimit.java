package app.taskaversion.platform.limit;

import app.taskaversion.platform.error.LimitExceeded;
import org.jspecify.annotations.Nullable;

/**
 * The range of a number, both ends included. An absent number is always fine: null is a value.
 *
 * @param field which number is meant; the third argument of the message, after both ends
 */
public record NumberLimit(String field, double min, double max) {

    /** A rating of 0–100. */
    public static NumberLimit rating(String field) {
        return new NumberLimit(field, 0, 100);
    }

    /** @throws LimitExceeded if the number is outside the range or is not a number */
    public @Nullable Double optional(@Nullable Double number) {
        if (number != null && !(number >= min && number <= max)) {
            throw new LimitExceeded("error.limit.range", min, max, field);
        }
        return number;
    }

    /** @throws LimitExceeded if the number is outside the range */
    public @Nullable Integer optional(@Nullable Integer number) {
        if (number != null && (number < min || number > max)) {
            throw new LimitExceeded("error.limit.range", min, max, field);
        }
        return number;
    }
}
