package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The estimators against logs of which the truth is known. */
class OffPolicyTest {

    private static final int LOGS = 200;
    private static final double[] SCORES = {0.2, 0.35, 0.5, 0.55, 0.6};

    /** A world in which what is best hangs on the day, each day differs, and most suggestions bring nothing. */
    private static final class World {

        private final SplittableRandom random;
        private double mood;

        World(long seed) {
            random = new SplittableRandom(seed);
        }

        void newDay() {
            mood = 12 * random.nextGaussian();
        }

        /** Mean reward of an option with this score in this context. */
        static double mean(double score, int context) {
            return 10 + 30 * score * (context == 0 ? 1 : -0.4);
        }

        double reward(double score, int context) {
            double taken = 0.35;
            return random.nextDouble() < taken ? mean(score, context) / taken + mood + 25 * random.nextGaussian() : 0;
        }
    }

    /** What stands first: with chance 0.9 by these shares, with 0.1 any. */
    private static final double[] LOGGED = logged();

    private static double[] logged() {
        double sum = IntStream.range(0, SCORES.length)
                .mapToDouble(i -> Math.exp(SCORES[i] / 0.1))
                .sum();
        return IntStream.range(0, SCORES.length)
                .mapToDouble(i -> 0.9 * Math.exp(SCORES[i] / 0.1) / sum + 0.1 / SCORES.length)
                .toArray();
    }

    /** What the policy in question puts first, by context. */
    private enum Policy {
        /** What the log mostly did. */
        BEST,
        /** Something else in half of the contexts. */
        OTHER,
        UNIFORM;

        double chance(int option, int context) {
            return switch (this) {
                case BEST -> option == 4 ? 1 : 0;
                case OTHER -> option == (context == 0 ? 4 : 2) ? 1 : 0;
                case UNIFORM -> 1.0 / SCORES.length;
            };
        }

        double truth() {
            return IntStream.range(0, 2)
                    .mapToDouble(context -> IntStream.range(0, SCORES.length)
                            .mapToDouble(option -> chance(option, context) * World.mean(SCORES[option], context))
                            .sum())
                    .average()
                    .orElseThrow();
        }
    }

    private static List<Trial> log(Policy policy, long seed, int days, double factor) {
        World world = new World(seed);
        List<Trial> trials = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            world.newDay();
            for (int i = 0; i < 6; i++) {
                int context = world.random.nextInt(2);
                int option = draw(world.random);
                double reward = world.reward(SCORES[option], context);
                double guess = World.mean(SCORES[option], 0);
                double targetGuess = IntStream.range(0, SCORES.length)
                        .mapToDouble(each -> policy.chance(each, context) * World.mean(SCORES[each], 0))
                        .sum();
                double p = option == 4 ? Math.min(1, factor * LOGGED[option]) : LOGGED[option];
                trials.add(new Trial(day, reward, p, policy.chance(option, context), guess, targetGuess));
            }
        }
        return trials;
    }

    private static int draw(SplittableRandom random) {
        double point = random.nextDouble();
        int option = 0;
        while (option < LOGGED.length - 1 && point >= LOGGED[option]) {
            point -= LOGGED[option++];
        }
        return option;
    }

    /** In how many of the logs the 95 % interval holds the truth. */
    private static double coverage(Policy policy, Function<OffPolicy, OffPolicy.Value> estimator, double factor) {
        double truth = policy.truth();
        int covered = 0;
        for (int log = 0; log < LOGS; log++) {
            OffPolicy result = OffPolicy.of(log(policy, 1_000 + log, 90, factor), log);
            assertThat(result.enough()).as("%s, %s", policy, result.effective()).isTrue();
            OffPolicy.Value value = estimator.apply(result);
            covered += value.low95() <= truth && truth <= value.high95() ? 1 : 0;
        }
        return covered / (double) LOGS;
    }

    /** recommender §4.5: at least 90 % of 200 logs, aim 94 %. Measured: 96.5, 96 and 93.5 %. */
    @Test
    void theIntervalHoldsTheTruth() {
        double sum = 0;
        for (Policy policy : Policy.values()) {
            double coverage = coverage(policy, OffPolicy::snips, 1);
            assertThat(coverage).as("SNIPS, %s", policy).isGreaterThanOrEqualTo(0.9);
            sum += coverage;
        }
        assertThat(sum / Policy.values().length).as("SNIPS").isGreaterThanOrEqualTo(0.94);
        for (Policy policy : Policy.values()) {
            assertThat(coverage(policy, OffPolicy::ips, 1))
                    .as("IPS, %s", policy)
                    .isGreaterThanOrEqualTo(0.9);
            assertThat(coverage(policy, OffPolicy::dr, 1)).as("DR, %s", policy).isGreaterThanOrEqualTo(0.9);
        }
    }

    /** A log that stored 0.7 times what the chance of the best was. */
    @Test
    void wrongPropensitiesLoseTheTruth() {
        assertThat(coverage(Policy.BEST, OffPolicy::ips, 0.7)).isLessThan(0.5);
    }

    @Test
    void theEstimatorsByHand() {
        // Weights 2, 0 and 10 (cut off from 50).
        List<Trial> trials = List.of(
                new Trial(1, 30, 0.5, 1, 20, 20), new Trial(1, 99, 0.3, 0, 10, 20), new Trial(2, 60, 0.02, 1, 50, 50));
        OffPolicy result = OffPolicy.of(trials, 1);
        assertThat(result.n()).isEqualTo(3);
        assertThat(result.effective()).isCloseTo(144.0 / 104, within(1e-12));
        assertThat(result.ips().value()).isCloseTo((60 + 0 + 600) / 3.0, within(1e-12));
        assertThat(result.snips().value()).isCloseTo((60 + 0 + 600) / 12.0, within(1e-12));
        assertThat(result.dr().value()).isCloseTo((40 + 20 + 150) / 3.0, within(1e-12));
        assertThat(result.enough()).isFalse();
    }

    @Test
    void aPolicyThatWasNeverShownHasNoValue() {
        OffPolicy never = OffPolicy.of(List.of(new Trial(1, 30, 0.5, 0, 0, 0)), 1);
        assertThat(never.snips().value()).isNaN();
        assertThat(never.snips().low95()).isNaN();
        assertThat(never.effective()).isZero();
        assertThat(OffPolicy.of(List.of(), 1).enough()).isFalse();
    }

    @Test
    void theSameTrialsGiveTheSameIntervals() {
        List<Trial> trials = log(Policy.OTHER, 3, 20, 1);
        assertThat(OffPolicy.of(trials, 9)).isEqualTo(OffPolicy.of(trials, 9)).isNotEqualTo(OffPolicy.of(trials, 10));
    }

    @Test
    void whatCannotHaveHappenedIsRefused() {
        assertThatThrownBy(() -> new Trial(1, 0, 0, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trial(1, 0, 1, 1.1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
