package app.taskaversion.analytics.metric;

/** How long a task waited for its start, {@code facts-1.0}. Information for planning, never a grade. (metrics §12.1) */
public final class Delay {

    public static final String VERSION = "facts-1.0";

    private static final double MILLIS_A_MINUTE = 60_000;

    private Delay() {}

    /** Minutes from the guess to the first start, 0 and up; NaN unless both moments are there. */
    public static double toStart(Facts facts, int row) {
        return minutes(facts.at(Moment.INITIALIZED, row), facts.at(Moment.STARTED, row));
    }

    /** The same, and for one that was not started yet the minutes so far. */
    public static double soFar(Facts facts, int row, AsOf asOf) {
        double toStart = toStart(facts, row);
        return Double.isNaN(toStart) && facts.ending(row) == Ending.OPEN
                ? minutes(facts.at(Moment.INITIALIZED, row), asOf.millis())
                : toStart;
    }

    private static double minutes(long from, long to) {
        return from == Facts.NEVER || to == Facts.NEVER ? Double.NaN : Math.max(0, (to - from) / MILLIS_A_MINUTE);
    }
}
