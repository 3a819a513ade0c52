package app.taskaversion.analytics.metric;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * How tasks of one class go after tasks of another, within 4 hours of the same day, {@code capacity-1.0}. (metrics §8.4)
 *
 * @param n pairs
 * @param usual p0, the success rate of the later class overall, 0–1
 * @param rate μ = (4·p0 + Σy)/(4 + n), 0–1
 * @param low80 lower end of the 80 % interval of the rate
 * @param relief relief of the later task
 * @param capacity what the earlier task left, as capacity change
 * @param reported from 8 pairs on, with an interval that excludes the usual rate; only then it is said
 */
public record Transition(
        LoadClass from,
        LoadClass to,
        int n,
        double usual,
        double rate,
        double low80,
        double high80,
        Estimate relief,
        Estimate capacity,
        boolean reported) {

    public static final String VERSION = "capacity-1.0";

    private static final double STRENGTH = 4;
    private static final int ENOUGH = 8;

    /** μ − p0, −1…1; positive is better than usual. */
    public double lift() {
        return rate - usual;
    }

    /** Gathers the pairs of one transition. */
    static final class Collector {

        private static final ShrunkMean CHANGE = ShrunkMean.ofRating(0);

        private final WeightedSums outcomes = new WeightedSums();
        private final WeightedSums relief = new WeightedSums();
        private final WeightedSums capacity = new WeightedSums();

        void add(Attempt before, Attempt next, AsOf asOf) {
            outcomes.add(next.outcome(), 1);
            relief.add(next.relief(), CHANGE.weight(asOf.ageDays(next.end())));
            capacity.add(before.capacity(), CHANGE.weight(asOf.ageDays(before.end())));
        }

        Transition result(LoadClass from, LoadClass to, double usual, double reliefOverall) {
            int n = outcomes.n();
            double done = n * outcomes.mean();
            double alpha = STRENGTH * usual + done;
            double beta = STRENGTH * (1 - usual) + n - done;
            double low = quantile(alpha, beta, 0.1);
            double high = quantile(alpha, beta, 0.9);
            return new Transition(
                    from,
                    to,
                    n,
                    usual,
                    alpha / (alpha + beta),
                    low,
                    high,
                    ShrunkMean.ofRating(reliefOverall).of(relief),
                    CHANGE.of(capacity),
                    n >= ENOUGH && (low > usual || high < usual));
        }

        /** Where everything went the same way there is nothing between to be unsure of. */
        private static double quantile(double alpha, double beta, double share) {
            double little = 1e-9;
            if (alpha <= little || beta <= little) {
                return alpha <= little ? 0 : 1;
            }
            return new BetaDistribution(alpha, beta).inverseCumulativeProbability(share);
        }
    }
}
