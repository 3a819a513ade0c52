package app.taskaversion.analytics.metric;

/**
 * A figure with what it rests on. (metrics §12.0, §12.2)
 *
 * @param value m, in the unit of the observations, not rounded
 * @param low80 lower end of the 80 % interval of the mean
 * @param high80 upper end
 * @param spread s, how far single answers lie from each other
 * @param deviation sd, how uncertain the mean is
 * @param n number of answers
 * @param nEff number of answers after recency, at most n
 */
public record Estimate(
        double value,
        double low80,
        double high80,
        double spread,
        double deviation,
        int n,
        double nEff,
        EstimateStatus status) {

    /** Whether there is at least one answer; without one the value is the prior and says nothing about the person. */
    public boolean shown() {
        return status != EstimateStatus.NONE;
    }
}
