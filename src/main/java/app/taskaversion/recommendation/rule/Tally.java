package app.taskaversion.recommendation.rule;

/**
 * What a person has gone through with one task.
 *
 * @param attempts instances that ended, however
 * @param finished those that were completed, at most {@code attempts}
 * @param rated those with a net relief
 * @param netSum sum of net relief over those: relief − ½ stress, each −50…100
 */
public record Tally(int attempts, int finished, int rated, double netSum) {

    /** Never tried. */
    public static final Tally NONE = new Tally(0, 0, 0, 0);

    private static final double STRENGTH = 3;

    /** Of all things begun three in four are finished: what is assumed before there is a history. */
    private static final double USUAL_RATE = 0.75;

    /** And this is how much better one is off on the whole. */
    private static final double USUAL_NET = 35;

    private static final double SATURATION = 5;

    public Tally {
        if (attempts < 0 || finished < 0 || finished > attempts || rated < 0) {
            throw new IllegalArgumentException("Not a tally: " + attempts + ", " + finished + ", " + rated);
        }
    }

    /**
     * How likely it is finished times how good that feels, 0–1: clamp((ok + 2.25)/(n + 3) · (Σnet + 105)/(m + 3)/100).
     * (metrics §12.12, personal averages)
     */
    public double personalAverage() {
        double rate = (finished + STRENGTH * USUAL_RATE) / (attempts + STRENGTH);
        double net = (netSum + STRENGTH * USUAL_NET) / (rated + STRENGTH);
        return Math.clamp(rate * net / 100, 0, 1);
    }

    /** How usual it is, 0–1, never 1: 1 − e^(−n/5) over attempts. (metrics §12.12, popularity) */
    public double popularity() {
        return 1 - Math.exp(-attempts / SATURATION);
    }
}
