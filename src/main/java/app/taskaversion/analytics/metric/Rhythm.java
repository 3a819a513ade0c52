package app.taskaversion.analytics.metric;

import java.util.Arrays;

/**
 * How often a task comes round, {@code rhythm-1.0} (the seed's completion-frequency pattern). It says "coming up" or "has
 * waited longer than usual", never "late". (metrics §8.5)
 *
 * @param n completions; those less than 15 minutes apart are one
 * @param typicalDays the median gap; NaN below 3 completions
 * @param spread 1.4826·MAD/typical, 0 and up; NaN below 3 completions
 * @param regular from 5 completions with a spread of at most 0.35
 * @param sinceDays since the last completion; NaN if there is none
 * @param ratio since/typical; NaN below 3 completions
 * @param percentile share of gaps that were no longer than the present one, 0–1; NaN below 3 completions
 */
public record Rhythm(
        int n, double typicalDays, double spread, boolean regular, double sinceDays, double ratio, double percentile) {

    public static final String VERSION = "rhythm-1.0";

    private static final int ENOUGH = 3;
    private static final int ENOUGH_TO_BE_REGULAR = 5;
    private static final double REGULAR_SPREAD = 0.35;
    private static final double MAD_TO_SD = 1.4826;
    private static final double COMING_UP = 0.8;
    private static final double LONGER = 1.3;
    private static final double RARELY = 0.8;
    private static final double ROUNDING = 1e-9;

    /** What may be said. */
    public enum Label {
        NONE,
        COMING_UP,
        WAITED_LONGER_THAN_USUAL
    }

    /** @param completions in milliseconds since 1970, in any order; later ones than the moment of asking do not count */
    public static Rhythm of(long[] completions, AsOf asOf) {
        return ofOrdered(
                Arrays.stream(completions)
                        .filter(at -> at <= asOf.millis())
                        .sorted()
                        .toArray(),
                asOf);
    }

    /** The same of completions in ascending order, none of them later than the moment of asking. */
    static Rhythm ofOrdered(long[] completions, AsOf asOf) {
        long[] times = merged(completions);
        int n = times.length;
        double since = n == 0 ? Double.NaN : asOf.ageDays(times[n - 1]);
        if (n < ENOUGH) {
            return new Rhythm(n, Double.NaN, Double.NaN, false, since, Double.NaN, Double.NaN);
        }
        double[] gaps = gaps(times);
        double typical = Percentile.of(gaps, 0.5);
        double mad = Percentile.of(
                Arrays.stream(gaps).map(gap -> Math.abs(gap - typical)).toArray(), 0.5);
        double spread = MAD_TO_SD * mad / typical;
        double shorter = Arrays.stream(gaps).filter(gap -> gap <= since).count();
        return new Rhythm(
                n,
                typical,
                spread,
                n >= ENOUGH_TO_BE_REGULAR && spread <= REGULAR_SPREAD,
                since,
                since / typical,
                shorter / gaps.length);
    }

    public Label label() {
        if (ratio > LONGER) {
            return percentile + ROUNDING >= RARELY ? Label.WAITED_LONGER_THAN_USUAL : Label.NONE;
        }
        return ratio >= COMING_UP ? Label.COMING_UP : Label.NONE;
    }

    /** ln(typical/wanted): above 0 is less often than the person wants; NaN if one of them is missing. */
    public double deviation(double wantedDays) {
        return wantedDays > 0 ? Math.log(typicalDays / wantedDays) : Double.NaN;
    }

    /** Completions in ascending order, of which those less than 15 minutes after another are one, at the last of them. */
    static long[] merged(long[] ordered) {
        long[] kept = new long[ordered.length];
        int n = 0;
        for (long at : ordered) {
            boolean same = n > 0 && at - kept[n - 1] < RhythmLink.ONE_COMPLETION_MILLIS;
            kept[same ? n - 1 : n++] = at;
        }
        return Arrays.copyOf(kept, n);
    }

    static double[] gaps(long[] times) {
        double[] gaps = new double[times.length - 1];
        Arrays.setAll(gaps, i -> (times[i + 1] - times[i]) / AsOf.MILLIS_A_DAY);
        return gaps;
    }
}
