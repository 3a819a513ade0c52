package app.taskaversion.analytics.metric;

import java.util.Map;

/**
 * One moment of choosing, long enough ago that no more can come of it. (recommender §2.1, §2.9)
 *
 * @param at when, in milliseconds since 1970
 * @param day the person's local day, as days since 1970-01-01
 * @param mode which way of suggesting put the list in order
 * @param reward R, what was started from the list brought, see {@link RealisedValue}
 * @param first the task in the first place
 * @param chances how likely each task of the safe set was to stand there; empty where no lot was drawn
 * @param leaders which task of the safe set each mode would have put there, by the mode
 */
public record LoggedDecision(
        long at,
        int day,
        String mode,
        double reward,
        String first,
        Map<String, Double> chances,
        Map<String, String> leaders) {

    public LoggedDecision {
        chances = Map.copyOf(chances);
        leaders = Map.copyOf(leaders);
    }

    /** Whether it was left to chance, and over what, is known. */
    public boolean drawn() {
        return chances.getOrDefault(first, 0.0) > 0;
    }
}
