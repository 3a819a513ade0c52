package app.taskaversion.analytics.metric;

/**
 * "How bad will it be" less "how bad was it": the same words, the same scale, both the person's own answers,
 * {@code facts-1.0}. (metrics §12.1; there also called aversion shift)
 */
public final class FeltGap {

    public static final String VERSION = "facts-1.0";

    private FeltGap() {}

    /** −100…100; positive is easier than feared; NaN unless both are there. */
    public static double of(double aversionBefore, double aversionAfter) {
        return aversionBefore - aversionAfter;
    }
}
