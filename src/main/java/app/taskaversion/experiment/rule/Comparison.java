package app.taskaversion.experiment.rule;

import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Two arms beside each other, {@code experiment-1.0}: the difference of the start rates under flat Beta priors, with an
 * 80 % interval (normal approximation on the Beta variances). Nothing is rounded. (product §3.3)
 *
 * <p>As somebody may look after every draw, a difference is put into words only when it is surer than the interval shown:
 * 99.5 % on one side while the experiment runs, 95 % once it is full, and never below eight times an arm. Where there is
 * no difference, that makes a sentence in about one experiment of nine.
 *
 * @param difference −1…1, tried less usual; positive: one starts more often that way
 */
public record Comparison(
        ArmResult tried, ArmResult usual, double difference, double low80, double high80, Verdict verdict) {

    public static final String VERSION = "experiment-1.0";

    /** So many times an arm, then it is full. */
    public static final int FULL = 20;

    private static final int ENOUGH = 8;
    private static final double Z80 = 1.2816;
    private static final double SURE_WHILE_RUNNING = 0.995;
    private static final double SURE = 0.95;
    private static final NormalDistribution NORMAL = new NormalDistribution();

    /** What may be said. */
    public enum Verdict {
        /** A normal result while there is little. */
        TOO_EARLY,
        HELPS,
        HINDERS,
        /** It is full, and neither can be said. */
        NO_CLEAR_DIFFERENCE
    }

    public static Comparison of(ArmResult tried, ArmResult usual) {
        double difference = tried.rate() - usual.rate();
        double deviation = Math.sqrt(tried.variance() + usual.variance());
        boolean full = tried.n() >= FULL && usual.n() >= FULL;
        double sure = full ? SURE : SURE_WHILE_RUNNING;
        double chance = NORMAL.cumulativeProbability(difference / deviation);
        Verdict verdict = full ? Verdict.NO_CLEAR_DIFFERENCE : Verdict.TOO_EARLY;
        if (Math.min(tried.n(), usual.n()) >= ENOUGH) {
            verdict = chance >= sure ? Verdict.HELPS : chance <= 1 - sure ? Verdict.HINDERS : verdict;
        }
        return new Comparison(
                tried, usual, difference, difference - Z80 * deviation, difference + Z80 * deviation, verdict);
    }
}
