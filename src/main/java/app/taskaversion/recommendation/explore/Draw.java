package app.taskaversion.recommendation.explore;

import java.util.List;

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
