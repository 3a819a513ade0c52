package app.taskaversion.recommendation.explore;

/**
 * Something that may be put on a list.
 *
 * @param score S of the mode or model that ranks, in its own unit, finite; more is better
 * @param finishChance p_c, how likely it is finished once it is on, 0–1; from {@link Lottery#LIKELY_ENOUGH} on the lot may
 *     draw it
 * @param guarded whether a guard keeps it off the list (passed over in the last 24 hours, too much for today): never shown
 */
public record Option(double score, double finishChance, boolean guarded) {

    public Option {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException("A score is a number");
        }
        if (!(finishChance >= 0 && finishChance <= 1)) {
            throw new IllegalArgumentException("A chance lies within 0 and 1");
        }
    }

    boolean safe() {
        return !guarded && finishChance >= Lottery.LIKELY_ENOUGH;
    }
}
