package app.taskaversion.recommendation.explore;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * One lot over a safe set, and its probabilities. (recommender §2.9; Plackett 1975)
 *
 * <p>The first place is known in closed form. Who is on the list at all is counted out over every set that can come up
 * while there are at most {@link #EXACT} options; beyond, it is the share of {@link #TRIALS} draws of the same lot, and at
 * least one of them, so that nobody's propensity is 0.
 */
final class PlackettLuce {

    static final int EXACT = 12;
    static final int TRIALS = 4_000;

    private static final double EPSILON = Lottery.EPSILON;

    /** τ by the standard deviation of S. */
    private static final double TEMPERATURE = 0.25;

    private final double[] weights;
    private final int places;

    /**
     * @param scores S of each, at least one
     * @param places at most as many as there are scores
     */
    PlackettLuce(double[] scores, int places) {
        this.weights = weights(scores);
        this.places = places;
    }

    /** e^((S − max S)/τ); all alike if all scores are. */
    private static double[] weights(double[] scores) {
        double best = Arrays.stream(scores).max().orElseThrow();
        double mean = Arrays.stream(scores).average().orElseThrow();
        double spread = Math.sqrt(Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .average()
                .orElseThrow());
        double temperature = TEMPERATURE * spread;
        return Arrays.stream(scores)
                .map(score -> score == best ? 1 : Math.exp((score - best) / temperature))
                .toArray();
    }

    /** How likely each comes first. */
    double[] first() {
        return next(new boolean[weights.length], weights.length);
    }

    /** How likely each is drawn next. */
    private double[] next(boolean[] taken, int left) {
        double all = left(taken);
        return IntStream.range(0, weights.length)
                .mapToDouble(one -> taken[one] ? 0 : (1 - EPSILON) * weights[one] / all + EPSILON / left)
                .toArray();
    }

    /** Summed anew each time: taking one away from a sum would leave nothing where the others are very small beside it. */
    private double left(boolean[] taken) {
        double sum = 0;
        for (int one = 0; one < weights.length; one++) {
            sum += taken[one] ? 0 : weights[one];
        }
        return sum;
    }

    /** Draws a list: numbers of the scores, first place first. */
    int[] order(SplittableRandom random) {
        int[] order = new int[places];
        boolean[] taken = new boolean[weights.length];
        for (int place = 0; place < places; place++) {
            order[place] = random.nextDouble() < EPSILON
                    ? uniform(taken, random.nextInt(weights.length - place))
                    : weighted(taken, random.nextDouble() * left(taken));
            taken[order[place]] = true;
        }
        return order;
    }

    private static int uniform(boolean[] taken, int number) {
        int left = number;
        int one = 0;
        while (taken[one] || left-- > 0) {
            one++;
        }
        return one;
    }

    private int weighted(boolean[] taken, double point) {
        double left = point;
        int last = -1;
        for (int one = 0; one < weights.length; one++) {
            if (!taken[one]) {
                last = one;
                left -= weights[one];
                if (left < 0) {
                    return one;
                }
            }
        }
        return last;
    }

    /** How likely each is on the list. */
    double[] included(SplittableRandom random) {
        if (places == 1) {
            return first();
        }
        return weights.length <= EXACT ? counted() : tried(random);
    }

    /** Sums over the sets that the first places can hold: a set comes up through each of its members as the last one. */
    private double[] counted() {
        int all = weights.length;
        double[] chances = new double[1 << all];
        chances[0] = 1;
        double[] included = new double[all];
        for (int set = 0; set < chances.length; set++) {
            int size = Integer.bitCount(set);
            if (size < places) {
                boolean[] taken = members(set);
                double[] next = next(taken, all - size);
                for (int one = 0; one < all; one++) {
                    if (!taken[one]) {
                        chances[set | 1 << one] += chances[set] * next[one];
                    }
                }
            } else if (size == places) {
                for (int one = 0; one < all; one++) {
                    included[one] += (set >> one & 1) * chances[set];
                }
            }
        }
        return included;
    }

    private boolean[] members(int set) {
        boolean[] members = new boolean[weights.length];
        for (int one = 0; one < members.length; one++) {
            members[one] = (set >> one & 1) == 1;
        }
        return members;
    }

    private double[] tried(SplittableRandom random) {
        int[] counts = new int[weights.length];
        for (int trial = 0; trial < TRIALS; trial++) {
            for (int one : order(random)) {
                counts[one]++;
            }
        }
        return Arrays.stream(counts)
                .mapToDouble(count -> Math.max(1, count) / (double) TRIALS)
                .toArray();
    }
}
