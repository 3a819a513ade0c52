package app.taskaversion.analytics.classic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Points for starting although aversion had risen, in seven variants. (metrics §2.18, §2.19) */
public final class Obstacles {

    static final List<String> VARIANTS =
            List.of("expected_only", "actual_only", "minimum", "average", "net_penalty", "net_bonus", "net_weighted");

    private static final List<String> TEST_WORDS =
            List.of("test", "devtest", "dev test", "example", "fix", "completion test", "dev");

    private Obstacles() {}

    /** How much above a baseline is a spike; it jumps down at 25 and at 50. */
    public static double threshold(double baseline) {
        if (baseline <= 25) {
            return 10 + 0.1 * baseline;
        }
        return baseline <= 50 ? 5 + 0.1 * baseline : 0.1 * baseline;
    }

    /**
     * A rise of aversion above the baseline.
     *
     * @param amount 0–100
     */
    public record Spike(boolean flagged, double amount) {}

    public static Spike spike(double baseline, double current) {
        if (Double.isNaN(baseline) || Double.isNaN(current)) {
            return new Spike(false, 0);
        }
        double base = Bonus.percent(baseline);
        double above = Bonus.percent(current) - base;
        return new Spike(above > threshold(base), Math.max(0, above));
    }

    /** Each 0–20, rounded to 2, by the name of the variant. */
    public static Map<String, Double> scores(
            double baseline, double current, double expectedRelief, double actualRelief) {
        Spike spike = spike(baseline, current);
        Map<String, Double> scores = new LinkedHashMap<>();
        for (String variant : VARIANTS) {
            double score = spike.flagged() ? score(variant, spike.amount(), expectedRelief, actualRelief) : 0;
            scores.put(variant, Rounding.to(score, 2));
        }
        return scores;
    }

    /** The older form with a single relief; equal to {@code expected_only}. */
    public static double score(double baseline, double current, double relief) {
        Spike spike = spike(baseline, current);
        return spike.flagged() ? Rounding.to(f(spike.amount(), clamped(relief)), 2) : 0;
    }

    private static double score(String variant, double amount, double expectedRelief, double actualRelief) {
        double e = clamped(expectedRelief);
        double u = clamped(actualRelief);
        return switch (variant) {
            case "actual_only" -> f(amount, u);
            case "minimum" -> f(amount, Double.isNaN(e) ? u : Double.isNaN(u) ? e : Math.min(e, u));
            case "average" -> f(amount, Double.isNaN(e) ? u : Double.isNaN(u) ? e : (e + u) / 2);
            case "net_penalty" -> f(amount, e) * (u < e ? 1 + 0.5 * (e - u) / 100 : 1);
            case "net_bonus" -> f(amount, e) * (u > e ? 1 - 0.2 * (u - e) / 100 : 1);
            case "net_weighted" ->
                f(amount, e) * (Double.isNaN(u) || Double.isNaN(e) ? 1 : Math.clamp(1 - (u - e) / 200, 0.5, 1.5));
            default -> f(amount, e);
        };
    }

    private static double f(double amount, double relief) {
        return Double.isNaN(relief) ? 0 : amount * (1 + 9 * (amount / 100) * (1 - relief / 100)) / 50;
    }

    private static double clamped(double value) {
        return Double.isNaN(value) ? value : Bonus.percent(value);
    }

    /** 1–2 from the largest spike of a week. */
    public static double weeklyMultiplier(double spike) {
        return 1 + 0.1 * Math.floor(Math.max(0, spike) / 10);
    }

    /** Whether a name holds a word that the older app took for a test; "fix the sink" does (D11). */
    public static boolean looksLikeATest(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TEST_WORDS.stream().anyMatch(lower::contains);
    }
}
