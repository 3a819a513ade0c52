package app.taskaversion.analytics.metric;

import app.taskaversion.analytics.metric.AversionSignals.Signal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How hard a task tends to be to start, read from what happened around it, {@code aversion-1.0}. Shown for a task with n,
 * as "tends to be hard to start"; never for one instance, where it would be a verdict. (metrics §8.2, §8.3)
 *
 * @param value A*, 0–100: 0.6 × the person's own answer + 0.4 × the indirect score, or the indirect score alone
 * @param indirect I, 0–100
 * @param coverage 0.4–1, the weight of the signals that were there
 * @param contributions what each signal that was there adds to the score before reductions; they add up to it
 */
public record AversionScore(double value, double indirect, double coverage, Map<Signal, Double> contributions) {

    public static final String VERSION = "aversion-1.0";

    private static final double ENOUGH = 0.40;
    private static final double ROUNDING = 1e-9;
    private static final double SUGGESTED = 5;
    private static final double EXCITED = 10;
    private static final double FULLY_EXCITED = 50;
    private static final double OWN_ANSWER = 0.6;

    public AversionScore {
        contributions = Collections.unmodifiableMap(contributions);
    }

    /**
     * @param answered the person's own answer before the start, NaN if there is none
     * @return empty if less than 0.40 of the weight is there
     */
    public static Optional<AversionScore> of(AversionSignals signals, double answered) {
        double coverage = 0;
        double sum = 0;
        Map<Signal, Double> parts = new EnumMap<>(Signal.class);
        for (Signal signal : Signal.values()) {
            double strength = signals.of(signal);
            if (!Double.isNaN(strength)) {
                coverage += signal.weight();
                sum += signal.weight() * strength;
                parts.put(signal, signal.weight() * strength);
            }
        }
        if (coverage + ROUNDING < ENOUGH) {
            return Optional.empty();
        }
        double total = coverage;
        parts.replaceAll((signal, part) -> 100 * part / total);
        double excitement = Double.isNaN(signals.excitementChange())
                ? 0
                : Math.clamp(signals.excitementChange() / FULLY_EXCITED, 0, 1);
        double indirect = Math.clamp(
                100 * sum / coverage - (signals.recommended() ? SUGGESTED : 0) - EXCITED * excitement, 0, 100);
        double value = Double.isNaN(answered) ? indirect : OWN_ANSWER * answered + (1 - OWN_ANSWER) * indirect;
        return Optional.of(new AversionScore(value, indirect, coverage, parts));
    }
}
