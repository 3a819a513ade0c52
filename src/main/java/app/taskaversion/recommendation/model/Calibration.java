package app.taskaversion.recommendation.model;

/** What a predicted chance is worth: of things said to have chance p, a share {@link #of} of p came true. */
public sealed interface Calibration permits Platt, Isotonic {

    /** Below so many outcomes two numbers are fitted, from there on as many as the data ask for. (recommender §2.7) */
    int ENOUGH_FOR_STEPS = 2_000;

    /**
     * @param chance 0–1
     * @return 0–1, rising with the chance
     */
    double of(double chance);

    /** Fitted to outcomes of people that the chances were not learned from; each outcome is 0 or 1. */
    static Calibration fit(double[] chances, double[] outcomes) {
        return chances.length < ENOUGH_FOR_STEPS ? Platt.fit(chances, outcomes) : Isotonic.fit(chances, outcomes);
    }
}
