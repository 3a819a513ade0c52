package app.taskaversion.analytics;

/**
 * How long a task may take.
 *
 * @param minutes what is usual, above 0, not rounded
 * @param low a quick run: the 10th percentile with an estimate, the 20th of own minutes without
 * @param high a cautious bound: T80 with an estimate, the 80th percentile of own minutes without
 * @param basis what the figure was made from
 * @param n how many finished instances it rests on; 0 with {@link Basis#ESTIMATE} is the bare estimate
 */
public record PredictedMinutes(
        double minutes, double low, double high, Basis basis, int n, Confidence confidence, String version) {

    /** The version of {@link Basis#OWN_MINUTES}; with an estimate it is that of the time calibration. */
    public static final String MEDIAN_VERSION = "median-1.0";

    /** Where the minutes come from. */
    public enum Basis {
        /** The person's estimate, corrected by how their estimates turned out. */
        ESTIMATE,
        /** The middle of the person's own minutes of this task. */
        OWN_MINUTES
    }
}
