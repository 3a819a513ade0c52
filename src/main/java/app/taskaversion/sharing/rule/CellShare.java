package app.taskaversion.sharing.rule;

import java.util.stream.IntStream;

/**
 * What one person adds to one cell: one mean for each statistic over all they did there, whole points of 0–100. Whether they
 * did one thing or a thousand, each mean counts once. (recommender §2.14)
 *
 * @param times how many things the means rest on, at least 1; it leaves nothing and only tells which cells are theirs
 * @param completion what share of what they started they finished
 * @param relief how much relief it brought
 * @param stress how much it asked of them
 * @param aversion how much they dreaded it before
 */
public record CellShare(Cell cell, int times, int completion, int relief, int stress, int aversion) {

    private static final int MOST = 100;

    /** @throws IllegalArgumentException if a mean is outside 0–100, or rests on nothing */
    public CellShare {
        if (times < 1 || IntStream.of(completion, relief, stress, aversion).anyMatch(mean -> mean < 0 || mean > MOST)) {
            throw new IllegalArgumentException("Each mean is 0 to 100 and rests on something");
        }
    }

    /** Means as they come, clamped to 0–100 and rounded, half up. */
    public static CellShare of(Cell cell, int times, double completion, double relief, double stress, double aversion) {
        return new CellShare(cell, times, whole(completion), whole(relief), whole(stress), whole(aversion));
    }

    private static int whole(double mean) {
        if (Double.isNaN(mean)) {
            throw new IllegalArgumentException("A mean of nothing");
        }
        return Math.toIntExact(Math.round(Math.clamp(mean, 0, MOST)));
    }

    /** The means in the order of {@link Statistic}. */
    public int get(Statistic statistic) {
        return switch (statistic) {
            case COMPLETION -> completion;
            case RELIEF -> relief;
            case STRESS -> stress;
            case AVERSION -> aversion;
        };
    }
}
