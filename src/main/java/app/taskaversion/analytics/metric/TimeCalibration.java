package app.taskaversion.analytics.metric;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a person's estimates of minutes compare with what was needed, {@code time-1.0}: "you usually need about …; leave
 * up to …". (metrics §12.1 timeLog, §12.3)
 *
 * @param log the shrunk mean of ln(actual/estimate); 0 means that estimates are right on the whole
 */
public record TimeCalibration(Estimate log) {

    public static final String VERSION = "time-1.0";

    private static final double LOG_LIMIT = Math.log(10);

    /** @param prior the person's own value over all tasks, 0 if there is none */
    public static TimeCalibration of(double prior, List<Observation> timeLogs) {
        return new TimeCalibration(ShrunkMean.ofTimeLog(prior).of(timeLogs));
    }

    /**
     * ln(actual/estimate), held within ±ln 10. Work that was done by half or more counts with the time that the whole
     * would have taken.
     *
     * @param percent how much was done, absent means all of it
     * @return empty unless both minutes are above 0 and at least 50 % was done
     */
    public static OptionalDouble timeLog(
            @Nullable Double actualMinutes, @Nullable Double estimateMinutes, @Nullable Double percent) {
        double log = logOf(orNaN(actualMinutes), orNaN(estimateMinutes), orNaN(percent));
        return Double.isNaN(log) ? OptionalDouble.empty() : OptionalDouble.of(log);
    }

    /** The same on numbers of which an absent one is NaN. */
    static double logOf(double actualMinutes, double estimateMinutes, double percent) {
        double done = Double.isNaN(percent) ? 100 : percent;
        if (!(actualMinutes > 0 && estimateMinutes > 0 && done >= 50)) {
            return Double.NaN;
        }
        double whole = done < 100 ? actualMinutes / (done / 100) : actualMinutes;
        return Math.clamp(Math.log(whole / estimateMinutes), -LOG_LIMIT, LOG_LIMIT);
    }

    private static double orNaN(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }

    /** T̂ = Te·e^m in minutes, not rounded: what this estimate usually means. */
    public double suggested(double estimateMinutes) {
        return estimateMinutes * Math.exp(log.value());
    }

    /** T80 = Te·exp(m + 1.2816·√(s² + sd²)) in minutes, not rounded: enough in nine of ten cases. */
    public double cautious(double estimateMinutes) {
        return estimateMinutes * Math.exp(log.value() + ShrunkMean.Z80 * predictive());
    }

    /** The other end: Te·exp(m − 1.2816·√(s² + sd²)) in minutes, not rounded. */
    public double brisk(double estimateMinutes) {
        return estimateMinutes * Math.exp(log.value() - ShrunkMean.Z80 * predictive());
    }

    private double predictive() {
        return Math.hypot(log.spread(), log.deviation());
    }
}
