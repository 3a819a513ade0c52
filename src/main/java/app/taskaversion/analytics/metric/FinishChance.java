package app.taskaversion.analytics.metric;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How likely a task is to be finished once it is on, {@code finish-1.0}: a Beta whose prior is the person's own rate. Used
 * to plan, never shown as a grade. (metrics §12.4)
 *
 * <p>With w = 2^(−age/60 d): α = 4·p0 + Σwy, β = 4·(1 − p0) + Σw(1 − y). The mean lies within 0–1.
 */
public record FinishChance(double alpha, double beta, int n) {

    public static final String VERSION = "finish-1.0";

    /** H in days. */
    public static final double HALF_LIFE_DAYS = 60;

    private static final double STRENGTH = 4;
    private static final double FIRST_RATE = 0.6;
    private static final double LOWEST_RATE = 0.2;
    private static final double HIGHEST_RATE = 0.95;

    /**
     * What one instance says about finishing, 0–1.
     *
     * @param percent how much was done; NaN of a completed one means all, and 0 stays 0
     * @return NaN for one that is open or was let go for a reason that has nothing to do with finishing
     */
    public static double outcome(Ending ending, double percent) {
        return switch (ending) {
            case DONE -> Double.isNaN(percent) ? 1 : Math.clamp(percent / 100, 0, 1);
            case NOT_FINISHED -> 0;
            case OPEN, LET_GO -> Double.NaN;
        };
    }

    /** @param sums of outcomes, weighed with {@link #weight} */
    static FinishChance of(double rate, WeightedSums sums) {
        double done = sums.sumW() * sums.mean();
        return new FinishChance(STRENGTH * rate + done, STRENGTH * (1 - rate) + sums.sumW() - done, sums.n());
    }

    /** 2^(−age/60), 0–1. */
    public static double weight(double ageDays) {
        return Math.pow(2, -Math.max(0, ageDays) / HALF_LIFE_DAYS);
    }

    /** p0: the person's rate over all tasks by the same rule from 0.6, held within 0.2–0.95. */
    public static double overallRate(WeightedSums all) {
        return Math.clamp(of(FIRST_RATE, all).mean(), LOWEST_RATE, HIGHEST_RATE);
    }

    /** Ê. */
    public double mean() {
        return alpha / (alpha + beta);
    }

    /** Of the chance itself: how unsure it still is. */
    public double variance() {
        double all = alpha + beta;
        return alpha * beta / (all * all * (all + 1));
    }

    public double low80() {
        return quantile(0.1);
    }

    public double high80() {
        return quantile(0.9);
    }

    private double quantile(double share) {
        return new BetaDistribution(alpha, beta).inverseCumulativeProbability(share);
    }
}
