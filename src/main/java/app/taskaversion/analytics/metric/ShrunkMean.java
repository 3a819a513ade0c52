package app.taskaversion.analytics.metric;

import java.util.List;

/**
 * The shrunk recency-weighted mean, {@code swm-1.0}: an exponentially weighted average that is pulled toward a prior,
 * the more so the fewer and older the answers are. (metrics §12.2)
 *
 * <p>With w = 2^(−age/H): m = (Σwx + κμ)/(W + κ), s² = (Σw(x − x̄)² + ν0·s0²)/(W + ν0), sd = s/√(W + κ), 80 % = m ±
 * 1.2816·sd, nEff = W²/Σw². Without answers m is the prior. Nothing is rounded.
 *
 * @param prior μ, in the unit of the answers
 * @param strength κ, how many fresh answers the prior is worth; above 0
 * @param halfLifeDays H; above 0
 * @param spread0 s0, the spread assumed before there are answers
 * @param spreadStrength ν0, how many answers that assumption is worth; above 0
 */
public record ShrunkMean(double prior, double strength, double halfLifeDays, double spread0, double spreadStrength) {

    public static final String VERSION = "swm-1.0";

    /** The 90th percentile of the normal distribution: both tails together leave 80 %. */
    public static final double Z80 = 1.2816;

    private static final double HALF_LIFE_DAYS = 30;
    private static final double SPREAD_STRENGTH = 5;
    private static final double RATING_SPREAD = 20;
    private static final double TIME_LOG_SPREAD = 0.5;

    /** For one task, ratings of 0–100: κ = 3. */
    public static ShrunkMean ofRating(double prior) {
        return new ShrunkMean(prior, 3, HALF_LIFE_DAYS, RATING_SPREAD, SPREAD_STRENGTH);
    }

    /** For a person over all tasks, ratings of 0–100: κ = 5. Its value is the prior of each task. */
    public static ShrunkMean ofRatingOverall(double prior) {
        return new ShrunkMean(prior, 5, HALF_LIFE_DAYS, RATING_SPREAD, SPREAD_STRENGTH);
    }

    /** For one task, the logarithm of actual by estimated minutes: κ = 4. */
    public static ShrunkMean ofTimeLog(double prior) {
        return new ShrunkMean(prior, 4, HALF_LIFE_DAYS, TIME_LOG_SPREAD, SPREAD_STRENGTH);
    }

    /** For a person over all tasks, the logarithm of actual by estimated minutes: κ = 5 toward 0. */
    public static ShrunkMean ofTimeLogOverall() {
        return new ShrunkMean(0, 5, HALF_LIFE_DAYS, TIME_LOG_SPREAD, SPREAD_STRENGTH);
    }

    public ShrunkMean {
        if (!(strength > 0 && halfLifeDays > 0 && spreadStrength > 0)) {
            throw new IllegalArgumentException("Strengths and half-life must be above 0");
        }
    }

    public Estimate of(List<Observation> answers) {
        WeightedSums sums = new WeightedSums();
        for (Observation answer : answers) {
            sums.add(answer.value(), answer.weight(halfLifeDays));
        }
        return of(sums);
    }

    /** @param sums of answers whose weights are {@link #weight} of their ages */
    public Estimate of(WeightedSums sums) {
        double sumW = sums.sumW();
        double mean = (sumW * sums.mean() + strength * prior) / (sumW + strength);
        double spread = Math.sqrt((sums.squares() + spreadStrength * spread0 * spread0) / (sumW + spreadStrength));
        double deviation = spread / Math.sqrt(sumW + strength);
        double nEff = sums.nEff();
        return new Estimate(
                mean,
                mean - Z80 * deviation,
                mean + Z80 * deviation,
                spread,
                deviation,
                sums.n(),
                nEff,
                EstimateStatus.of(sums.n(), nEff));
    }

    /** 2^(−age/H), 0–1: an answer of today weighs 1. */
    public double weight(double ageDays) {
        return Math.pow(2, -Math.max(0, ageDays) / halfLifeDays);
    }
}
