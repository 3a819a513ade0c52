package app.taskaversion.recommendation.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The order of a list with a little chance in it, {@code explore-1.0}, so that it can be found out later whether another
 * order helps more. Only with the consent to experiments; without, the best stand first. (recommender §2.9)
 *
 * <p>Each place is filled from what is left of the safe set (p_c of at least 0.3, held back by no guard): with chance
 * ε = 0.10 by a uniform draw, else by Plackett and Luce, each with a weight of e^(S/τ). τ is a quarter of the standard
 * deviation of S over the safe set, so that the lot mixes what is nearly level and rarely anything else. The first place is
 * therefore drawn with 0.9·softmax(S/τ) + 0.1/n. Where the safe set leaves places empty, what is less likely to be finished
 * follows in its order.
 *
 * <p>The uniform draw of metrics §8.6 is this ε: it asks for one place in five "as recommender §2.9", which sets one in ten,
 * and that is what holds. As no option of n comes first with less than ε/n, the weight of a uniform policy never exceeds
 * 1/ε = 10, where §8.6 caps it: capping then costs that comparison nothing.
 */
public final class Lottery {

    public static final String VERSION = "explore-1.0";

    /** ε: how often a place is filled by a uniform draw. */
    public static final double EPSILON = 0.10;

    /** p_c of what the lot may draw. */
    public static final double LIKELY_ENOUGH = 0.3;

    private Lottery() {}

    /**
     * A list for one decision.
     *
     * @param options in the order in which they stand without a lot, best first
     * @param slots how many are shown at most, at least 1
     * @param allowed whether the person consented to experiments
     * @param seed of this decision alone
     * @throws IllegalArgumentException if there are no slots
     */
    public static Draw draw(List<Option> options, int slots, boolean allowed, long seed) {
        if (slots < 1) {
            throw new IllegalArgumentException("A list has at least one place");
        }
        int[] safe = IntStream.range(0, options.size())
                .filter(option -> options.get(option).safe())
                .toArray();
        return allowed && safe.length > 1 ? byLot(options, safe, slots, seed) : inOrder(options, slots, seed);
    }

    private static Draw inOrder(List<Option> options, int slots, long seed) {
        List<Draw.Place> shown = new ArrayList<>();
        List<Draw.Chance> chances = new ArrayList<>();
        for (int option = 0; option < options.size() && shown.size() < slots; option++) {
            if (!options.get(option).guarded()) {
                chances.add(new Draw.Chance(option, shown.isEmpty() ? 1 : 0, 1));
                shown.add(new Draw.Place(option, 1));
            }
        }
        return new Draw(false, seed, shown, chances);
    }

    private static Draw byLot(List<Option> options, int[] safe, int slots, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SplittableRandom trials = random.split();
        PlackettLuce lot = new PlackettLuce(
                IntStream.of(safe)
                        .mapToDouble(option -> options.get(option).score())
                        .toArray(),
                Math.min(slots, safe.length));
        double[] first = lot.first();
        double[] included = lot.included(trials);
        List<Draw.Place> shown = new ArrayList<>();
        for (int one : lot.order(random)) {
            shown.add(new Draw.Place(safe[one], shown.isEmpty() ? first[one] : included[one]));
        }
        for (int option = 0; option < options.size() && shown.size() < slots; option++) {
            Option left = options.get(option);
            if (!left.guarded() && !left.safe()) {
                shown.add(new Draw.Place(option, 1));
            }
        }
        List<Draw.Chance> chances = IntStream.range(0, safe.length)
                .mapToObj(one -> new Draw.Chance(safe[one], first[one], included[one]))
                .toList();
        return new Draw(true, seed, shown, chances);
    }
}
