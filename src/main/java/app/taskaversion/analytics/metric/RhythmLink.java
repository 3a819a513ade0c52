package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Whether a longer wait before a task tends to go with more or less relief, or with more aversion, {@code rhythm-1.0}.
 * (metrics §8.5)
 *
 * @param rho Spearman's correlation of gap and answer, −1…1; NaN if it was not taken
 * @param low80 lower end of the 80 % interval
 * @param n gaps with an answer at their end
 * @param clear from 8 gaps on, with an interval that excludes 0; only then it is said
 */
public record RhythmLink(double rho, double low80, double high80, int n, boolean clear) {

    public static final String VERSION = "rhythm-1.0";

    static final long ONE_COMPLETION_MILLIS = 15 * 60_000L;

    private static final int ENOUGH = 8;

    /**
     * One completion.
     *
     * @param at in milliseconds since 1970
     * @param answer relief or expected aversion of it; NaN if absent
     */
    public record Completion(long at, double answer) {}

    /** @param seedName the figure and the task, so that the draws are the same each time */
    public static RhythmLink of(List<Completion> completions, String seedName, AsOf asOf) {
        List<Completion> merged = merged(completions, asOf);
        double[] gap = new double[merged.size()];
        double[] answer = new double[merged.size()];
        int n = 0;
        for (int i = 1; i < merged.size(); i++) {
            if (!Double.isNaN(merged.get(i).answer())) {
                gap[n] = (merged.get(i).at() - merged.get(i - 1).at()) / AsOf.MILLIS_A_DAY;
                answer[n++] = merged.get(i).answer();
            }
        }
        if (n < ENOUGH) {
            return new RhythmLink(Double.NaN, Double.NaN, Double.NaN, n, false);
        }
        int[] each = IntStream.range(0, n).toArray();
        RankBootstrap bootstrap = RankBootstrap.of(
                Arrays.copyOf(gap, n), Arrays.copyOf(answer, n), each, Seed.of(seedName, asOf.today()));
        return new RhythmLink(
                bootstrap.rho(), bootstrap.percentile(0.1), bootstrap.percentile(0.9), n, bootstrap.clearOfZero(0.8));
    }

    /** In the order of time; of completions less than 15 minutes apart the last one with an answer counts. */
    private static List<Completion> merged(List<Completion> completions, AsOf asOf) {
        List<Completion> kept = new ArrayList<>();
        List<Completion> ordered = completions.stream()
                .filter(each -> each.at() <= asOf.millis())
                .sorted(Comparator.comparingLong(Completion::at).thenComparingDouble(Completion::answer))
                .toList();
        for (Completion next : ordered) {
            Completion last = kept.isEmpty() ? null : kept.getLast();
            if (last == null || next.at() - last.at() >= ONE_COMPLETION_MILLIS) {
                kept.add(next);
            } else {
                double answer = Double.isNaN(next.answer()) ? last.answer() : next.answer();
                kept.set(kept.size() - 1, new Completion(next.at(), answer));
            }
        }
        return kept;
    }
}
