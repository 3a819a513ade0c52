package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Whether the last 28 days differ from the 28 before, {@code change-1.0}: a bootstrap over whole days, because answers of
 * one day are alike, and a sentence only if chance would rarely make it. (metrics §12.9; Efron 1979)
 *
 * <p>Each window needs 8 answers on 5 days. 1 000 times, days are drawn with replacement in each window and the difference
 * of means is taken; "up" or "down" is said if 95 % of them lie on one side of 0. The draws depend on the name of the
 * figure and the last day only, so the same history gives the same sentence.
 *
 * @param difference later less earlier mean, in the unit of the answers; NaN if nothing was compared
 * @param low95 lower end of the 95 % interval, NaN if nothing was compared
 * @param p how often chance alone would do as much, 0–1; 1 if nothing was compared
 * @param n answers in the later window, {@code nBefore} in the earlier one
 */
public record Change(Verdict verdict, double difference, double low95, double high95, double p, int n, int nBefore) {

    public static final String VERSION = "change-1.0";

    /** Days of a window. */
    public static final int WINDOW_DAYS = 28;

    /** How often days are drawn. */
    public static final int DRAWS = 1_000;

    private static final int ENOUGH_ANSWERS = 8;
    private static final int ENOUGH_DAYS = 5;
    private static final int SETTLING_DAYS = 14;

    /** What may be said. */
    public enum Verdict {
        UP,
        DOWN,
        NO_CLEAR_CHANGE,
        NOT_ENOUGH,
        /** Less than 14 days after a gap: compare nothing, say welcome. */
        WELCOME_BACK
    }

    /** Whether both windows held enough to compare. */
    public boolean compared() {
        return verdict != Verdict.NOT_ENOUGH && verdict != Verdict.WELCOME_BACK;
    }

    /** Whether a sentence about it may be said. */
    public boolean clear() {
        return verdict == Verdict.UP || verdict == Verdict.DOWN;
    }

    /** Half of the 95 % interval. */
    double reach() {
        return (high95 - low95) / 2;
    }

    /**
     * @param metric name of the figure
     * @param series of at least the last 56 days, ending today
     */
    public static Change of(String metric, DaySeries series, Gaps gaps) {
        return of(metric, series, gaps, Draws.FRESH);
    }

    /** The same, with draws that may be kept. */
    public static Change of(String metric, DaySeries series, Gaps gaps, Draws draws) {
        int today = series.lastDay();
        boolean afterGap = gaps.lastEnd() != Integer.MIN_VALUE;
        if (afterGap && today - gaps.lastEnd() < SETTLING_DAYS) {
            return notCompared(Verdict.WELCOME_BACK, 0, 0);
        }
        // A gap that is still open leaves nothing after it to compare.
        boolean away = gaps.latest() != Integer.MIN_VALUE && today - gaps.latest() > Gaps.NO_GAP_DAYS;
        int start = away ? today + 1 : afterGap ? gaps.lastEnd() : Integer.MIN_VALUE;
        Days later = Days.of(series, Math.max(start, today - WINDOW_DAYS + 1), today);
        Days earlier = Days.of(series, Math.max(start, today - 2 * WINDOW_DAYS + 1), today - WINDOW_DAYS);
        if (!later.enough() || !earlier.enough()) {
            return notCompared(Verdict.NOT_ENOUGH, later.n, earlier.n);
        }
        return draws.once(
                Change.class, metric, today, Days.numbers(later, earlier), () -> drawn(metric, today, later, earlier));
    }

    private static Change drawn(String metric, int today, Days later, Days earlier) {
        double[] drawn = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(Seed.of(metric, today));
        for (int draw = 0; draw < DRAWS; draw++) {
            drawn[draw] = later.draw(random) - earlier.draw(random);
        }
        Arrays.sort(drawn);
        double low = Percentile.ofOrdered(drawn, 0.025);
        double high = Percentile.ofOrdered(drawn, 0.975);
        Verdict verdict = low > 0 ? Verdict.UP : high < 0 ? Verdict.DOWN : Verdict.NO_CLEAR_CHANGE;
        return new Change(verdict, later.mean() - earlier.mean(), low, high, p(drawn), later.n, earlier.n);
    }

    private static Change notCompared(Verdict verdict, int n, int nBefore) {
        return new Change(verdict, Double.NaN, Double.NaN, Double.NaN, 1, n, nBefore);
    }

    private static double p(double[] drawn) {
        long low = Arrays.stream(drawn).filter(each -> each <= 0).count();
        long high = Arrays.stream(drawn).filter(each -> each >= 0).count();
        return Math.min(1, (1 + 2.0 * Math.min(low, high)) / (DRAWS + 1));
    }

    /** The days of one window that hold answers. */
    private static final class Days {

        private final int[] counts;
        private final double[] sums;
        private final int n;

        private Days(int[] counts, double[] sums) {
            this.counts = counts;
            this.sums = sums;
            this.n = Arrays.stream(counts).sum();
        }

        static Days of(DaySeries series, int from, int to) {
            int[] days = from > to
                    ? new int[0]
                    : IntStream.rangeClosed(from, to)
                            .filter(day -> series.count(day) > 0)
                            .toArray();
            return new Days(
                    Arrays.stream(days).map(series::count).toArray(),
                    Arrays.stream(days).mapToDouble(series::sum).toArray());
        }

        /** How many days are the later ones, then the answers of each day and what they add up to. */
        static double[] numbers(Days later, Days earlier) {
            DoubleStream.Builder numbers = DoubleStream.builder().add(later.counts.length);
            for (Days days : List.of(later, earlier)) {
                for (int i = 0; i < days.counts.length; i++) {
                    numbers.add(days.counts[i]).add(days.sums[i]);
                }
            }
            return numbers.build().toArray();
        }

        boolean enough() {
            return n >= ENOUGH_ANSWERS && counts.length >= ENOUGH_DAYS;
        }

        double mean() {
            return Arrays.stream(sums).sum() / n;
        }

        double draw(SplittableRandom random) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < counts.length; i++) {
                int day = random.nextInt(counts.length);
                sum += sums[day];
                count += counts[day];
            }
            return sum / count;
        }
    }
}
