package app.taskaversion.sharing.rule;

/**
 * What may be told at all, as it is written down and not to be chosen by anybody. (recommender §2.14)
 *
 * <p>A release tells five numbers of each cell: how many people, and four sums. Each of the five, over all cells, has ε of a
 * fifth, so a release has ε of 1. A person changes at most two counts by 1 (scale of the noise 2 / ⅕ = 10) and two sums of
 * each statistic by at most 50, since means are counted from 50 (scale 2 · 50 / ⅕ = 500).
 */
public final class Budget {

    /** To how many cells a person adds at most. */
    public static final int CELLS = 2;

    /** How many releases there are in a year (UTC), for a person as for the installation. */
    public static final int RELEASES_A_YEAR = 2;

    /** Of each of the five numbers. */
    public static final Epsilon EACH = new Epsilon(1, 5);

    /** Of a release. */
    public static final double RELEASE = EACH.value() * (1 + Statistic.values().length);

    /** From here means are counted, and this is the most that one of them adds. */
    public static final int CENTRE = 50;

    /** Cells with fewer people, as the noise has it, are not told. */
    public static final int LEAST_PEOPLE = 10;

    /** Nor are means that the noise alone may have moved by more, in points. */
    public static final double WIDEST = 5;

    /** How sure that is. */
    public static final double SURE = 0.95;

    private Budget() {}

    /** The scale of the noise of a number of people. */
    public static double countScale() {
        return CELLS / EACH.value();
    }

    /** The scale of the noise of a sum. */
    public static double sumScale() {
        return CELLS * CENTRE / EACH.value();
    }

    /**
     * How far noise moves a mean in 95 of 100 cases, in points.
     *
     * @param people as the noise has it, at least 1
     */
    public static double halfWidth(long people) {
        return -sumScale() * Math.log(1 - SURE) / people;
    }

    /** Whether a cell is told: 300 people are needed. Looks at what has its noise already, so it tells nothing more. */
    public static boolean isTold(long people) {
        return people >= LEAST_PEOPLE && halfWidth(people) <= WIDEST;
    }
}
