package app.taskaversion.analytics.metric;

/**
 * Relief: expected, felt, the surprise between them, and relief × time, {@code facts-1.0}. (metrics §12.1)
 *
 * <p>Relief × time is the seed's {@code relief_duration_score}, its sum over a window {@code total_relief_score}; the
 * unit is relief-hours.
 */
public final class Relief {

    public static final String VERSION = "facts-1.0";

    private Relief() {}

    /** What was felt less what was expected, −100…100; positive is better than expected; NaN unless both are there. */
    public static double surprise(double expected, double actual) {
        return actual - expected;
    }

    /** Relief 0–100 × minutes / 60; NaN unless both were given. */
    public static double duration(double actualRelief, double minutes) {
        return minutes > 0 ? actualRelief * minutes / 60 : Double.NaN;
    }

    /**
     * The sum of relief × time over a window, sleep apart: hours of sleep would drown everything else.
     *
     * @param value relief-hours, 0 if nothing counts
     * @param n completions that count
     * @param leftOut completions without relief or minutes
     * @param sleep relief-hours of sleep
     * @param sleepN completions of sleep that count
     */
    public record Total(double value, int n, int leftOut, double sleep, int sleepN) {}

    /** @param from first moment that counts, in milliseconds since 1970; {@code to} is the first that does not */
    public static Total total(Facts facts, long from, long to) {
        double value = 0;
        double sleep = 0;
        int n = 0;
        int sleepN = 0;
        int leftOut = 0;
        for (int row = 0; row < facts.size(); row++) {
            long ended = facts.at(Moment.ENDED, row);
            if (facts.ending(row) != Ending.DONE || ended < from || ended >= to) {
                continue;
            }
            double own = duration(facts.get(Measure.ACTUAL_RELIEF, row), facts.get(Measure.MINUTES, row));
            if (Double.isNaN(own)) {
                leftOut++;
            } else if (facts.kind(row) == Kind.SLEEP) {
                sleep += own;
                sleepN++;
            } else {
                value += own;
                n++;
            }
        }
        return new Total(value, n, leftOut, sleep, sleepN);
    }
}
