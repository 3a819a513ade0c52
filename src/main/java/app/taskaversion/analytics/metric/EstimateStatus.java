package app.taskaversion.analytics.metric;

/** How far a figure can be trusted to say anything. (metrics §12.0) */
public enum EstimateStatus {
    /** No answer at all: the value is the prior and is not shown. */
    NONE,
    /** Effective number of answers below 3: shown as an early guess. */
    EARLY,
    OK;

    static EstimateStatus of(int n, double nEff) {
        if (n == 0) {
            return NONE;
        }
        return nEff < 3 ? EARLY : OK;
    }
}
