package app.taskaversion.analytics.metric;

/**
 * How much better off somebody was after one instance: relief − ½ stress, −50…100. Stress is what the person said when
 * asked for it; else the mean of what they answered of mental energy, difficulty, emotional and (half as much) physical
 * load; without any of these, how bad it turned out. (recommender §2.2)
 */
public final class NetRelief {

    private static final double PHYSICAL = 0.5;
    private static final double STRESS = 0.5;

    private NetRelief() {}

    /** @return NaN unless relief and something of the stress were answered */
    public static double of(Facts facts, int row) {
        return of(
                facts.get(Measure.ACTUAL_RELIEF, row),
                facts.get(Measure.ACTUAL_STRESS, row),
                stress(
                        facts.get(Measure.ACTUAL_MENTAL, row),
                        facts.get(Measure.ACTUAL_DIFFICULTY, row),
                        facts.get(Measure.ACTUAL_EMOTIONAL, row),
                        facts.get(Measure.ACTUAL_PHYSICAL, row)),
                facts.get(Measure.AVERSION_AFTER, row));
    }

    /**
     * Each is 0–100 or NaN.
     *
     * @param asked stress as it was asked for
     * @param stress what {@link #stress} makes of the loads
     * @param aversionAfter how bad it turned out
     * @return NaN unless relief and one of the others are there
     */
    public static double of(double relief, double asked, double stress, double aversionAfter) {
        double known = Double.isNaN(asked) ? stress : asked;
        return relief - STRESS * (Double.isNaN(known) ? aversionAfter : known);
    }

    /** 0–100; each may be NaN, and NaN if all are. */
    public static double stress(double mental, double difficulty, double emotional, double physical) {
        double sum = 0;
        double weight = 0;
        double[] answers = {mental, difficulty, emotional, physical};
        double[] weights = {1, 1, 1, PHYSICAL};
        for (int i = 0; i < answers.length; i++) {
            if (!Double.isNaN(answers[i])) {
                sum += answers[i] * weights[i];
                weight += weights[i];
            }
        }
        return weight == 0 ? Double.NaN : sum / weight;
    }
}
