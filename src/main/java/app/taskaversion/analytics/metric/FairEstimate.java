package app.taskaversion.analytics.metric;

import java.util.List;

/**
 * What suggestions of a kind are worth, from positions that were filled by lot: the self-normalised inverse-propensity mean
 * Σ(y/p)/Σ(1/p), {@code fair-1.0}, with weights held at 10. (metrics §8.6; Swaminathan & Joachims 2015)
 *
 * @param value in the unit of the outcomes; NaN without draws
 * @param n draws
 */
public record FairEstimate(double value, int n) {

    public static final String VERSION = "fair-1.0";

    private static final double HEAVIEST = 10;

    /**
     * One position that was filled by lot.
     *
     * @param outcome y
     * @param propensity the chance that this task was drawn, above 0, at most 1
     */
    public record Draw(double outcome, double propensity) {

        /** @throws IllegalArgumentException if the propensity is not above 0 and at most 1 */
        public Draw {
            if (!(propensity > 0 && propensity <= 1)) {
                throw new IllegalArgumentException("A propensity is above 0 and at most 1");
            }
        }
    }

    /** A draw without an outcome does not count. */
    public static FairEstimate of(List<Draw> draws) {
        double sum = 0;
        double weights = 0;
        int n = 0;
        for (Draw draw : draws) {
            if (!Double.isNaN(draw.outcome())) {
                double weight = Math.min(HEAVIEST, 1 / draw.propensity());
                sum += weight * draw.outcome();
                weights += weight;
                n++;
            }
        }
        return new FairEstimate(sum / weights, n);
    }
}
