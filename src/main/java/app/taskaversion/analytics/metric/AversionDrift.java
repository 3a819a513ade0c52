package app.taskaversion.analytics.metric;

import java.util.OptionalDouble;

/**
 * How much the dread of one thing changed while it waited, {@code drift-1.0}: dread now less dread when it was added, in
 * points of 100, −100–100, not rounded. Above 0 it grew. (product §3.2 row 5, §3.3)
 */
public final class AversionDrift {

    public static final String VERSION = "drift-1.0";

    private AversionDrift() {}

    /**
     * Absent below two readings.
     *
     * @param readings 0–100, oldest first; the first is what was said when it was added
     */
    public static OptionalDouble of(double... readings) {
        return readings.length < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(readings[readings.length - 1] - readings[0]);
    }
}
