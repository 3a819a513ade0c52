package app.taskaversion.recommendation.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A list whose first place was drawn by lot, with what came of it. (recommender §2.9)
 *
 * @param person as in the examples
 * @param at the moment of the list, as in the examples
 * @param chances how likely each of the list was to come first, in the order of the examples of this list; 0 for what the
 *     lot could not show
 * @param first which of them came first, from 0; its chance is above 0
 * @param reward R, see {@link app.taskaversion.analytics.metric.RealisedValue}
 * @param leaders which of them each mode of the rules would have put first, by the mode; only what has a chance
 */
public record Drawn(
        int person, Instant at, List<Double> chances, int first, double reward, Map<String, Integer> leaders) {

    public Drawn {
        chances = List.copyOf(chances);
        leaders = Map.copyOf(leaders);
    }
}
