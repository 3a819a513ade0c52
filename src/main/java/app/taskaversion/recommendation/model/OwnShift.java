package app.taskaversion.recommendation.model;

/**
 * How much more, or less, one person finishes than was predicted of them: added to every later chance on the logistic
 * scale, the less the fewer outcomes there are. (recommender §2.7)
 *
 * @param surprise the sum of outcomes less chances
 * @param slack the sum of p·(1 − p): how far off the chances could have been
 * @param n how many outcomes
 */
public record OwnShift(double surprise, double slack, int n) {

    public static final OwnShift NONE = new OwnShift(0, 0, 0);

    private static final double OUTCOMES = 30;
    private static final double MOST = 0.7;

    /**
     * @param chance what was predicted before it was started, see {@link Prediction#completeOfPeople}
     * @param finished whether it was finished within a day
     */
    public OwnShift and(double chance, boolean finished) {
        return new OwnShift(surprise + (finished ? 1 : 0) - chance, slack + chance * (1 - chance), n + 1);
    }

    /** −{@value #MOST}…{@value #MOST}. */
    double value() {
        return slack == 0 ? 0 : Math.clamp(surprise / slack * n / (n + OUTCOMES), -MOST, MOST);
    }

    double of(double chance) {
        return n == 0 ? chance : Platt.chance(Platt.logit(chance) + value());
    }
}
