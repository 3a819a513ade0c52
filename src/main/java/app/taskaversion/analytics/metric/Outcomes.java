package app.taskaversion.analytics.metric;

/**
 * What became of a group of instances, {@code effect-1.0}. (metrics §8.6, §12.1)
 *
 * @param shown how often a task was suggested
 * @param picked how often it was taken
 * @param taken instances of the group
 * @param started of them started
 * @param finished how much of those that ended was done
 * @param reliefSurprise −100…100; positive is better than expected
 * @param feltGap −100…100; positive is easier than feared
 * @param capacityChange −100…100
 */
public record Outcomes(
        int shown,
        int picked,
        int taken,
        int started,
        FinishChance finished,
        Estimate reliefSurprise,
        Estimate feltGap,
        Estimate capacityChange) {

    public static final String VERSION = "effect-1.0";

    /** Gathers one group. */
    static final class Collector {

        private static final ShrunkMean CHANGE = ShrunkMean.ofRating(0);

        private int shown;
        private int picked;
        private int taken;
        private int started;
        private final WeightedSums finished = new WeightedSums();
        private final WeightedSums surprise = new WeightedSums();
        private final WeightedSums gap = new WeightedSums();
        private final WeightedSums capacity = new WeightedSums();

        void shown(Impression impression) {
            shown++;
            picked += impression.picked() ? 1 : 0;
        }

        void add(Facts facts, int row) {
            taken++;
            started += facts.at(Moment.STARTED, row) == Facts.NEVER ? 0 : 1;
            finished.add(Quantity.FINISH.of(facts, row), 1);
            surprise.add(Quantity.RELIEF_SURPRISE.of(facts, row), 1);
            gap.add(Quantity.FELT_GAP.of(facts, row), 1);
            capacity.add(Quantity.CAPACITY_CHANGE.of(facts, row), 1);
        }

        Outcomes result(double rate) {
            return new Outcomes(
                    shown,
                    picked,
                    taken,
                    started,
                    FinishChance.of(rate, finished),
                    CHANGE.of(surprise),
                    CHANGE.of(gap),
                    CHANGE.of(capacity));
        }
    }
}
