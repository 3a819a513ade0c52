package app.taskaversion.recommendation.explore;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * A list as it is shown, and all that is stored so that it can be judged later. (recommender §2.9)
 *
 * @param randomised whether a lot was drawn; if not, every propensity is 1 and nothing can be learned from what was not
 *     shown
 * @param seed what the lot came from: the same options, places and seed give the same list
 * @param shown first place first; nothing may be moved afterwards, or the propensities are wrong
 * @param safeSet what the lot could have shown, in the order of the options; of a list that was not drawn, what it shows
 */
public record Draw(boolean randomised, long seed, List<Place> shown, List<Chance> safeSet) {

    public Draw {
        shown = List.copyOf(shown);
        safeSet = List.copyOf(safeSet);
    }

    /**
     * What is kept with the decision: {@code chances}, for each of the safe set its score, how likely it came first and how
     * likely it was on the list; and {@code leaders}, what other modes would have put first. From both together it can be
     * estimated what another mode would have brought.
     *
     * @param options as they were drawn from
     * @param key the task of an option, by its number
     * @param leaders the number of the option of the safe set that a mode would have put first, by the key of the mode
     */
    public Map<String, Object> stored(List<Option> options, IntFunction<String> key, Map<String, Integer> leaders) {
        Map<String, Object> chances = new LinkedHashMap<>();
        for (Chance one : safeSet) {
            chances.put(
                    key.apply(one.option()), List.of(options.get(one.option()).score(), one.first(), one.included()));
        }
        Map<String, Object> first = new TreeMap<>();
        leaders.forEach((mode, option) -> first.put(mode, key.apply(option)));
        return Map.of("chances", chances, "leaders", first);
    }

    /**
     * One that is shown.
     *
     * @param option its number among the options, from 0
     * @param propensity above 0, at most 1: of the first place how likely it came first, of any other how likely it was on
     *     the list at all
     */
    public record Place(int option, double propensity) {}

    /**
     * How likely one of the safe set was shown.
     *
     * @param option its number among the options, from 0
     * @param first how likely it came first, 0–1; sums to 1 over the safe set
     * @param included how likely it was on the list, 0–1; sums to the number of places that were drawn
     */
    public record Chance(int option, double first, double included) {}
}
