package app.taskaversion.analytics.metric;

/**
 * R: what came of a suggestion that was taken, in points of relief, about −15…120, {@code reward-1.0}. What a model would
 * have to foresee (v, recommender §2.4), as it then happened: finished within 24 hours of the start, net relief and how
 * near its date was; begun and not finished, −15. A suggestion that nobody took brought 0. (recommender §2.2, §2.9)
 */
public final class RealisedValue {

    public static final String VERSION = "reward-1.0";

    /** c_fail. */
    public static final double NOT_FINISHED = -15;

    /** What was finished without saying how it felt; until there are answers of the person's own. (metrics §12.12) */
    private static final double USUAL_NET = 35;

    /** How many answers that is worth. */
    private static final double STRENGTH = 3;

    private static final double DUE = 20;
    private static final long DAY_MILLIS = 24 * 3_600_000L;

    private RealisedValue() {}

    /** What finishing is worth where nothing was answered: the person's mean, drawn toward 35. */
    public static double usualNet(double sum, int n) {
        return (sum + STRENGTH * USUAL_NET) / (n + STRENGTH);
    }

    /**
     * Moments in milliseconds since 1970, {@link Facts#NEVER} for none.
     *
     * @param shown when it was suggested
     * @param net relief − ½ stress, see {@link NetRelief}; NaN if it was not answered
     * @param usualNet what stands in for it
     * @return 0 for one that was begun later than 24 hours after it was suggested, or let go for a reason that has nothing
     *     to do with finishing
     */
    public static double of(
            long shown, long started, long ended, Ending ending, long due, double net, double usualNet) {
        if (started == Facts.NEVER || started - shown > DAY_MILLIS || ending == Ending.LET_GO) {
            return 0;
        }
        if (!finished(shown, started, ended, ending)) {
            return NOT_FINISHED;
        }
        return (Double.isNaN(net) ? usualNet : net) + due(shown, due);
    }

    /** Whether it was begun within 24 hours of being suggested, and finished within 24 more. */
    public static boolean finished(long shown, long started, long ended, Ending ending) {
        return started != Facts.NEVER
                && started - shown <= DAY_MILLIS
                && ending == Ending.DONE
                && ended - started <= DAY_MILLIS;
    }

    /** u: 20·e^(−|days to the date|), 0 without a date. */
    private static double due(long shown, long due) {
        return due == Facts.NEVER ? 0 : DUE * Math.exp(-Math.abs(due - shown) / (double) DAY_MILLIS);
    }

    /** When no more can come of a suggestion: a day to begin and a day to finish. */
    public static boolean settled(long shown, long now) {
        return now - shown > 2 * DAY_MILLIS;
    }
}
