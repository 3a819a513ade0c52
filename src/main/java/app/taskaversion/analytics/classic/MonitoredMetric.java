package app.taskaversion.analytics.classic;

/**
 * A figure of the older app beside its baseline, without the colours that it gave (D21): there more stress was green, and
 * a figure that was never a weekly total was held against seven times its day. Here it is only said on which side it lies.
 * (metrics §5.3)
 */
public final class MonitoredMetric {

    private static final double NEAR = 0.10;

    private MonitoredMetric() {}

    /** Neither is good or bad. */
    public enum Side {
        NO_BASELINE,
        ABOVE,
        NEAR,
        BELOW
    }

    /**
     * @param daily the baseline as a figure of a day
     * @param weeklyTotal whether the value adds up a week, so that seven days are its measure
     */
    public static Side compare(double value, double daily, boolean weeklyTotal) {
        double baseline = weeklyTotal ? 7 * daily : daily;
        if (!(baseline > 0)) {
            return Side.NO_BASELINE;
        }
        double change = value / baseline - 1;
        return change >= NEAR ? Side.ABOVE : change <= -NEAR ? Side.BELOW : Side.NEAR;
    }

    /** What the older app counted as a weekly total, less the robust productivity score, which is none (D21). */
    public static boolean isWeeklyTotal(String key, String label) {
        return key.equals("productivity_time")
                || key.equals("completion_efficiency_score")
                || key.contains("time")
                || label.contains("hours");
    }
}
