package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The vectors of metrics §12.2 and §12.5. */
class ShrunkMeanTest {

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

    @Test
    void theVectorOfTheSpecificationIsMet() {
        Estimate estimate = ShrunkMean.ofRating(50)
                .of(List.of(new Observation(40, 0), new Observation(60, 30), new Observation(80, 60)));
        assertThat(estimate.value()).isCloseTo(50.5263, FOUR_DECIMALS);
        assertThat(estimate.spread()).isCloseTo(18.7436, FOUR_DECIMALS);
        assertThat(estimate.deviation()).isCloseTo(8.6002, FOUR_DECIMALS);
        assertThat(estimate.low80()).isCloseTo(39.5044, FOUR_DECIMALS);
        assertThat(estimate.high80()).isCloseTo(61.5483, FOUR_DECIMALS);
        // W = 1.75, so nEff = 1.75² / (1 + 1/4 + 1/16)
        assertThat(estimate.nEff()).isCloseTo(1.75 * 1.75 / 1.3125, FOUR_DECIMALS);
        assertThat(estimate.n()).isEqualTo(3);
        assertThat(estimate.status()).isEqualTo(EstimateStatus.EARLY);
    }

    @Test
    void withoutAnswersItIsThePriorAndIsNotShown() {
        Estimate estimate = ShrunkMean.ofRating(50).of(List.of());
        assertThat(estimate.value()).isEqualTo(50);
        assertThat(estimate.deviation()).isCloseTo(11.5470, FOUR_DECIMALS);
        assertThat(estimate.status()).isEqualTo(EstimateStatus.NONE);
        assertThat(estimate.shown()).isFalse();
        assertThat(estimate.nEff()).isZero();
    }

    /** aversion-2.0 stands on the same estimate. */
    @Test
    void theVectorOfUnusualAversionIsMet() {
        Estimate estimate = ShrunkMean.ofRating(40)
                .of(List.of(
                        new Observation(30, 1),
                        new Observation(35, 8),
                        new Observation(40, 15),
                        new Observation(32, 22)));
        assertThat(estimate.value()).isCloseTo(36.9364, FOUR_DECIMALS);
        assertThat(estimate.spread()).isCloseTo(15.8700, FOUR_DECIMALS);
        double scale = Math.hypot(estimate.spread(), estimate.deviation());
        assertThat((45 - estimate.value()) / scale).isCloseTo(0.4711, FOUR_DECIMALS);
        assertThat((60 - estimate.value()) / scale).isCloseTo(1.3473, FOUR_DECIMALS);
        assertThat((75 - estimate.value()) / scale).isCloseTo(2.2236, FOUR_DECIMALS);
        assertThat(estimate.status()).isEqualTo(EstimateStatus.OK);
    }

    @Test
    void anAnswerOfTodayWeighsTwiceOneOfAMonthAgo() {
        ShrunkMean weak = new ShrunkMean(0, 1e-9, 30, 20, 5);
        Estimate estimate = weak.of(List.of(new Observation(90, 0), new Observation(0, 30)));
        assertThat(estimate.value()).isCloseTo(60, within(1e-6));
    }

    @Test
    void answersOfAnotherAgeAreNoTrouble() {
        Estimate ancient = ShrunkMean.ofRating(50).of(List.of(new Observation(90, 1e6)));
        assertThat(ancient.value()).isEqualTo(50);
        assertThat(ancient.spread()).isEqualTo(20);
        assertThat(ancient.n()).isEqualTo(1);
        Estimate future = ShrunkMean.ofRating(50).of(List.of(new Observation(90, -5)));
        assertThat(future).isEqualTo(ShrunkMean.ofRating(50).of(List.of(new Observation(90, 0))));
    }

    @Test
    void theValueStaysBetweenThePriorAndTheAnswers() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            double prior = random.nextDouble(100);
            List<Observation> answers = random.doubles(random.nextInt(1, 12), 0, 100)
                    .mapToObj(value -> new Observation(value, random.nextDouble(200)))
                    .toList();
            double low = Math.min(
                    prior,
                    answers.stream().mapToDouble(Observation::value).min().orElseThrow());
            double high = Math.max(
                    prior,
                    answers.stream().mapToDouble(Observation::value).max().orElseThrow());
            Estimate estimate = ShrunkMean.ofRating(prior).of(answers);
            assertThat(estimate.value()).as("seed %d, round %d", seed, i).isBetween(low - 1e-9, high + 1e-9);
            assertThat(estimate.nEff()).isBetween(1 - 1e-9, answers.size() + 1e-9);
            assertThat(estimate.low80()).isLessThan(estimate.value());
            assertThat(estimate.high80()).isGreaterThan(estimate.value());
        }
    }

    @Test
    void strengthsMustBePositive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ShrunkMean(0, 0, 30, 20, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new ShrunkMean(0, 3, Double.NaN, 20, 5));
    }
}
