package app.taskaversion.analytics.metric;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Whether a task, or everything, turns out easier than feared, {@code dread-1.0}. Forecasts of everyday tasks have no
 * common bias (Kaplan et al. 2020), so the sign is learned from each person. (metrics §12.7)
 *
 * @param gap the shrunk mean of guess less answer; positive is easier than feared
 * @param chanceEasier P(gap > 0) = Φ(m/sd), 0–1
 * @param verdict what may be said about it
 */
public record LighterThanFeared(Estimate gap, double chanceEasier, Verdict verdict) {

    public static final String VERSION = "dread-1.0";

    private static final int ENOUGH = 3;
    private static final double WORTH_SAYING = 5;
    private static final double SURE = 0.9;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** Which sentence holds. */
    public enum Verdict {
        /** Below 3 answers, a gap below 5 points, or not sure enough. */
        SAY_NOTHING,
        USUALLY_EASIER,
        /** "Usually heavier than you expect: plan support." */
        USUALLY_HEAVIER
    }

    /** @param gap of felt gap, dread gap or relief surprise, as {@link TaskMeans} gives it */
    public static LighterThanFeared of(Estimate gap) {
        double chance = NORMAL.cumulativeProbability(gap.value() / gap.deviation());
        return new LighterThanFeared(gap, chance, verdict(gap, chance));
    }

    private static Verdict verdict(Estimate gap, double chance) {
        if (gap.n() < ENOUGH || Math.abs(gap.value()) < WORTH_SAYING) {
            return Verdict.SAY_NOTHING;
        }
        if (chance >= SURE) {
            return Verdict.USUALLY_EASIER;
        }
        return chance <= 1 - SURE ? Verdict.USUALLY_HEAVIER : Verdict.SAY_NOTHING;
    }
}
