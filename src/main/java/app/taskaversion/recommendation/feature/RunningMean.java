package app.taskaversion.recommendation.feature;

/** A mean that grows by one answer at a time, together with how lately it changed. */
final class RunningMean {

    /** How much the latest answer counts in {@link #recent}. (recommender §2.5) */
    private static final double LATEST = 0.1;

    private double n;
    private double sum;
    private double recent;

    /** NaN is no answer. */
    void add(double value) {
        if (!Double.isNaN(value)) {
            recent = n == 0 ? value : recent + LATEST * (value - recent);
            n++;
            sum += value;
        }
    }

    /** The latest answer turned out to be that much higher. */
    void raiseLatest(double by) {
        sum += by;
        recent += (n == 1 ? 1 : LATEST) * by;
    }

    double n() {
        return n;
    }

    /** NaN without an answer. */
    double mean() {
        return n == 0 ? Double.NaN : sum / n;
    }

    /** (Σx + w·m) / (n + w); NaN if the prior is. */
    double shrunk(double prior, double weight) {
        return (sum + weight * prior) / (n + weight);
    }

    /** The exponentially weighted mean, itself drawn to the prior while there are few answers. */
    double recent(double prior, double weight) {
        return (n * (n == 0 ? 0 : recent) + weight * prior) / (n + weight);
    }
}
