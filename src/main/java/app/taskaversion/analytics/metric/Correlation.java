package app.taskaversion.analytics.metric;

/**
 * What tends to go with what, {@code change-1.0}; "goes with", never "because". (metrics §12.9)
 *
 * @param rho Spearman's correlation, −1…1; NaN if it was not taken
 * @param low95 lower end of the 95 % interval
 * @param p how often chance alone would do it, 0–1
 * @param n pairs of answers, on {@code days} days
 * @param verdict what may be said
 */
public record Correlation(
        Question question, double rho, double low95, double high95, double p, int n, int days, Verdict verdict) {

    public static final String VERSION = "change-1.0";

    /** What may be said. */
    public enum Verdict {
        /** Below 20 pairs on 10 days. */
        NOT_ENOUGH,
        NO_CLEAR_LINK,
        TENDS_TO_GO_WITH
    }

    Correlation judged(boolean found) {
        return new Correlation(
                question, rho, low95, high95, p, n, days, found ? Verdict.TENDS_TO_GO_WITH : Verdict.NO_CLEAR_LINK);
    }
}
