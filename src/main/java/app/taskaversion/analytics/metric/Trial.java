package app.taskaversion.analytics.metric;

/**
 * One decision whose first place was drawn by lot, with what came of it. (recommender §2.9)
 *
 * @param cluster what hangs together: a person's day, or over several people the person
 * @param reward R, what came of it, see {@link RealisedValue}; 0 if nothing was started
 * @param logged b(a|x): how likely what came first was to come first, above 0, at most 1
 * @param target e(a|x): how likely the policy in question would have put it first, 0–1
 * @param guess q̂(x, a): the reward that was to be expected of it, from earlier decisions only
 * @param targetGuess q̂(x, e): the same for what the policy in question would have put first
 */
public record Trial(int cluster, double reward, double logged, double target, double guess, double targetGuess) {

    /** w never exceeds this. */
    public static final double MOST = 10;

    public Trial {
        if (!(logged > 0 && logged <= 1) || !(target >= 0 && target <= 1)) {
            throw new IllegalArgumentException("Chances lie within 0 and 1, and what happened had one");
        }
    }

    /** w = e(a|x)/b(a|x), cut off at {@link #MOST}. */
    double weight() {
        return Math.min(MOST, target / logged);
    }
}
