package app.taskaversion.tracking;

import app.taskaversion.platform.error.LimitExceeded;
import org.jspecify.annotations.Nullable;

/**
 * A rating as the person gave it.
 *
 * @param value 0–100; half points exist in imported data
 * @param resolution how many steps the person could choose from: 5 for chips, 101 for the fine scale, 3 for energy
 */
public record Rating(double value, int resolution) {

    public static final int CHIPS = 5;
    public static final int FINE = 101;

    /** @throws LimitExceeded outside 0–100 */
    public Rating {
        check(value);
    }

    public static Rating chip(int oneToFive) {
        return new Rating((oneToFive - 1) * 25.0, CHIPS);
    }

    /**
     * Refuses what no scale has.
     *
     * @throws LimitExceeded outside 0–100
     */
    public static @Nullable Double check(@Nullable Double value) {
        if (value != null && !(value >= 0 && value <= 100)) {
            throw new LimitExceeded("error.rating.range");
        }
        return value;
    }
}
