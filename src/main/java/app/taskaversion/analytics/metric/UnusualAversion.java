package app.taskaversion.analytics.metric;

/**
 * Whether a task seems harder today than it does otherwise, {@code aversion-2.0}. It leads to kindness (a smaller first
 * step), not to points. (metrics §12.5)
 *
 * <p>z = (a − m)/√(s² + sd²) against earlier answers for the same task only, from 3 of them on.
 *
 * @param z how many of the usual spreads above the usual answer; NaN below 3 earlier answers
 * @param harder z ≥ 1.28 and at least 10 points above
 */
public record UnusualAversion(double z, boolean harder) {

    public static final String VERSION = "aversion-2.0";

    private static final int ENOUGH = 3;
    private static final double UNUSUAL = 1.28;
    private static final double WORTH_MENTIONING = 10;

    /** @param earlier the shrunk mean of answers given before this one */
    public static UnusualAversion of(double answer, Estimate earlier) {
        if (Double.isNaN(answer) || earlier.n() < ENOUGH) {
            return new UnusualAversion(Double.NaN, false);
        }
        double above = answer - earlier.value();
        // Math.hypot guards against squares that overflow, which these cannot, and takes ten times as long.
        double z = above / Math.sqrt(earlier.spread() * earlier.spread() + earlier.deviation() * earlier.deviation());
        return new UnusualAversion(z, z >= UNUSUAL && above >= WORTH_MENTIONING);
    }
}
