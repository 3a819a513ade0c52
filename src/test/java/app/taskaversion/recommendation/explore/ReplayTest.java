package app.taskaversion.recommendation.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each lot is drawn 10⁵ times, and the propensities that would be stored must be what then happens. Those that are wrong
 * on purpose are seen. (recommender §2.9)
 */
class ReplayTest {

    private static final int REPLAYS = 100_000;
    private static final double RARE = 1e-4;

    /** A list of so many options and places; scores spread in several ways. */
    record Situation(List<Double> all, int places) {
        Situation(double[] scores, int places) {
            this(Arrays.stream(scores).boxed().toList(), places);
        }

        double[] scores() {
            return all.stream().mapToDouble(Double::doubleValue).toArray();
        }

        @Override
        public String toString() {
            return places + " of " + all.size() + ", first score " + all.getFirst();
        }
    }

    static Stream<Situation> shortLists() {
        return Stream.of(
                new Situation(new double[] {1, 0}, 1),
                new Situation(new double[] {0.7, 0.7, 0.7}, 2),
                new Situation(new double[] {0.81, 0.8, 0.78, 0.5, 0.1}, 3),
                new Situation(scores(8, 1, 11), 5),
                new Situation(scores(12, 6, 12), 1),
                new Situation(scores(12, 0.3, 13), 5),
                new Situation(scores(12, 3, 14), 3));
    }

    static Stream<Situation> longLists() {
        return Stream.of(
                new Situation(scores(13, 1, 21), 5),
                new Situation(scores(30, 0.2, 22), 5),
                new Situation(scores(30, 5, 23), 3),
                new Situation(scores(80, 1, 24), 5));
    }

    private static double[] scores(int n, double skew, long seed) {
        return new SplittableRandom(seed).doubles(n).map(x -> Math.pow(x, skew)).toArray();
    }

    @ParameterizedTest
    @MethodSource("shortLists")
    void shortListsComeUpAsTheirPropensitiesSay(Situation situation) {
        PlackettLuce lot = new PlackettLuce(situation.scores(), situation.places());
        Replay replay = new Replay(lot, situation);
        assertThat(replay.firstPlace(lot.first())).isGreaterThan(RARE);
        assertThat(replay.list(lot.included(new SplittableRandom(1)))).isGreaterThan(RARE);
    }

    @ParameterizedTest
    @MethodSource("longLists")
    void longListsComeUpAsTheirPropensitiesSay(Situation situation) {
        PlackettLuce lot = new PlackettLuce(situation.scores(), situation.places());
        Replay replay = new Replay(lot, situation);
        assertThat(replay.firstPlace(lot.first())).isGreaterThan(RARE);
        assertThat(replay.sigmas(lot.included(new SplittableRandom(1)))).isLessThan(4);
    }

    /** What others logged by mistake (recommender §1.2): 1/n, the model without its uniform part, a list as if it were its first place. */
    @Test
    void wrongPropensitiesAreSeen() {
        Situation five = new Situation(new double[] {0.81, 0.8, 0.78, 0.5, 0.1}, 3);
        PlackettLuce lot = new PlackettLuce(five.scores(), five.places());
        Replay replay = new Replay(lot, five);
        double[] first = lot.first();
        double[] level = Arrays.stream(first).map(p -> 1.0 / first.length).toArray();
        double[] withoutUniform = Arrays.stream(first)
                .map(p -> (p - Lottery.EPSILON / first.length) / (1 - Lottery.EPSILON))
                .toArray();
        assertThat(replay.firstPlace(level)).isLessThan(RARE);
        assertThat(replay.firstPlace(withoutUniform)).isLessThan(RARE);
        double[] scaled = Arrays.stream(first).map(p -> 3 * p).toArray();
        assertThat(replay.list(scaled)).isLessThan(RARE);
        double[] nearly = lot.included(new SplittableRandom(1));
        nearly[0] -= 0.01;
        nearly[4] += 0.01;
        assertThat(replay.list(nearly)).as("wrong by a hundredth").isLessThan(RARE);

        Situation thirty = new Situation(scores(30, 0.2, 22), 5);
        PlackettLuce longer = new PlackettLuce(thirty.scores(), 5);
        double[] tried = longer.included(new SplittableRandom(1));
        double[] moved =
                IntStream.range(0, 30).mapToDouble(i -> tried[(i + 1) % 30]).toArray();
        assertThat(new Replay(longer, thirty).sigmas(moved)).isGreaterThan(4);
    }

    /** How often what happened. */
    private static final class Replay {

        private final int n;
        private final int places;
        private final long[] firsts;
        private final long[][] together;

        Replay(PlackettLuce lot, Situation situation) {
            this.n = situation.scores().length;
            this.places = situation.places();
            this.firsts = new long[n];
            this.together = new long[n][n];
            for (int replay = 0; replay < REPLAYS; replay++) {
                int[] order = lot.order(new SplittableRandom(replay));
                firsts[order[0]]++;
                for (int one : order) {
                    for (int other : order) {
                        together[one][other]++;
                    }
                }
            }
        }

        /** Pearson's χ² over all options: how likely it is to lie as far off. */
        double firstPlace(double[] propensities) {
            double sum = 0;
            for (int one = 0; one < n; one++) {
                double expected = REPLAYS * propensities[one];
                sum += (firsts[one] - expected) * (firsts[one] - expected) / expected;
            }
            return rarity(sum, n - 1);
        }

        /**
         * The same over all options of the list. One list holds several, so their counts hang together: χ² is taken over
         * their covariance, without the last one, which the others determine.
         */
        double list(double[] propensities) {
            if (places == n) {
                return 1;
            }
            RealVector off = new ArrayRealVector(IntStream.range(0, n - 1)
                    .mapToDouble(one -> share(one, one) - propensities[one])
                    .toArray());
            RealMatrix covariance = MatrixUtils.createRealMatrix(n - 1, n - 1);
            for (int one = 0; one < n - 1; one++) {
                for (int other = 0; other < n - 1; other++) {
                    covariance.setEntry(one, other, share(one, other) - share(one, one) * share(other, other));
                }
            }
            RealVector scaled = new LUDecomposition(covariance).getSolver().solve(off);
            return rarity(REPLAYS * off.dotProduct(scaled), n - 1);
        }

        /** How many standard deviations the one that lies furthest off lies off. */
        double sigmas(double[] propensities) {
            return IntStream.range(0, n)
                    .mapToDouble(one -> {
                        double p = share(one, one);
                        double sigma = Math.sqrt(p * (1 - p) * (1.0 / PlackettLuce.TRIALS + 1.0 / REPLAYS));
                        return Math.abs(propensities[one] - p) / sigma;
                    })
                    .max()
                    .orElseThrow();
        }

        private double share(int one, int other) {
            return together[one][other] / (double) REPLAYS;
        }

        private static double rarity(double chiSquare, int freedom) {
            return 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(chiSquare);
        }
    }
}
