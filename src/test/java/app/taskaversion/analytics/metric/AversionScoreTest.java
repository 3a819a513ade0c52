package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.AversionSignals.Signal;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The vectors of metrics §8.2. */
class AversionScoreTest {

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);
    private static final double ABSENT = Double.NaN;

    private static AversionSignals first(boolean recommended, double excitement) {
        return new AversionSignals(120, 30, 40, 70, 20, 10, 7, ABSENT, 2, recommended, excitement);
    }

    @Test
    void theFirstVectorIsMet() {
        AversionScore score = AversionScore.of(first(false, ABSENT), ABSENT).orElseThrow();
        assertThat(score.indirect()).isCloseTo(54.8803, FOUR_DECIMALS);
        assertThat(score.value()).isEqualTo(score.indirect());
        assertThat(score.coverage()).isCloseTo(0.90, within(1e-9));
        assertThat(score.contributions()).doesNotContainKey(Signal.OFF_RHYTHM).hasSize(5);
        assertThat(score.contributions().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(54.8803, FOUR_DECIMALS);
    }

    @Test
    void aSuggestionAndLookingForwardToItLowerTheScore() {
        AversionScore score = AversionScore.of(first(true, 25), 75).orElseThrow();
        assertThat(score.indirect()).isCloseTo(44.8803, FOUR_DECIMALS);
        assertThat(score.value()).isCloseTo(62.9521, FOUR_DECIMALS);
    }

    @Test
    void fortyPercentOfTheWeightIsJustEnough() {
        AversionSignals signals =
                new AversionSignals(0, 30, 80, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, false, ABSENT);
        AversionScore score = AversionScore.of(signals, ABSENT).orElseThrow();
        assertThat(score.indirect()).isCloseTo(7.5, within(1e-9));
        assertThat(score.coverage()).isCloseTo(0.40, within(1e-9));
    }

    @Test
    void lessThanThatIsNoScore() {
        AversionSignals signals =
                new AversionSignals(ABSENT, 30, 80, ABSENT, ABSENT, ABSENT, ABSENT, ABSENT, 2, false, ABSENT);
        assertThat(AversionScore.of(signals, 90)).isEmpty();
    }

    @Test
    void itIsBoundedAndMovesTheWayItShould() {
        Random random = new Random(13);
        for (int i = 0; i < 1_000; i++) {
            double[] v = random.doubles(10, 0, 100).toArray();
            boolean used = random.nextBoolean();
            AversionSignals base =
                    new AversionSignals(v[0], v[1], v[2], v[3], v[4], v[5], v[6] + 1, v[7] + 1, v[8] / 20, used, v[9]);
            double score = score(base);
            assertThat(score).as("seed 13, round %d", i).isBetween(0.0, 100.0);
            assertThat(score(new AversionSignals(
                            v[0] + 60, v[1], v[2], v[3], v[4], v[5], v[6] + 1, v[7] + 1, v[8] / 20, used, v[9])))
                    .as("more delay, round %d", i)
                    .isGreaterThanOrEqualTo(score - 1e-9);
            assertThat(score(new AversionSignals(
                            v[0], v[1], v[2] / 2, v[3], v[4], v[5], v[6] + 1, v[7] + 1, v[8] / 20, used, v[9])))
                    .as("less relief, round %d", i)
                    .isGreaterThanOrEqualTo(score - 1e-9);
            assertThat(score(new AversionSignals(
                            v[0], v[1], v[2], v[3], v[4] / 2, v[5], v[6] + 1, v[7] + 1, v[8] / 20, used, v[9])))
                    .as("less drive, round %d", i)
                    .isGreaterThanOrEqualTo(score - 1e-9);
            assertThat(score(new AversionSignals(
                            v[0], v[1], v[2], v[3], v[4], v[5] + 9, v[6] + 1, v[7] + 1, v[8] / 20 + 1, used, v[9])))
                    .as("longer ago and put off, round %d", i)
                    .isGreaterThanOrEqualTo(score - 1e-9);
            assertThat(score(new AversionSignals(
                            v[0], v[1], v[2], v[3], v[4], v[5], v[6] + 1, v[7] + 1, v[8] / 20, true, v[9] + 10)))
                    .as("suggested and looked forward to, round %d", i)
                    .isLessThanOrEqualTo(score + 1e-9);
        }
    }

    private static double score(AversionSignals signals) {
        return AversionScore.of(signals, Double.NaN).orElseThrow().value();
    }
}
