package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vector of metrics §12.5. */
class UnusualAversionTest {

    private static final List<Observation> EARLIER =
            List.of(new Observation(30, 1), new Observation(35, 8), new Observation(40, 15), new Observation(32, 22));

    @ParameterizedTest
    @CsvSource({"45, .4711, false", "60, 1.3473, true", "75, 2.2236, true"})
    void theVectorOfTheSpecificationIsMet(double answer, double z, boolean harder) {
        UnusualAversion unusual =
                UnusualAversion.of(answer, ShrunkMean.ofRating(40).of(EARLIER));
        assertThat(unusual.z()).isCloseTo(z, within(0.00005));
        assertThat(unusual.harder()).isEqualTo(harder);
    }

    @Test
    void twoEarlierAnswersOrNoAnswerTodaySayNothing() {
        ShrunkMean shape = ShrunkMean.ofRating(40);
        assertThat(UnusualAversion.of(95, shape.of(EARLIER.subList(0, 2))).harder())
                .isFalse();
        assertThat(UnusualAversion.of(Double.NaN, shape.of(EARLIER)).harder()).isFalse();
    }

    @Test
    void aSmallStepIsNotWorthMentioningHoweverSteadyTheHistory() {
        Estimate steady = new Estimate(30, 29, 31, 1, 0.5, 50, 40, EstimateStatus.OK);
        assertThat(UnusualAversion.of(39, steady).harder()).isFalse();
        assertThat(UnusualAversion.of(40, steady).harder()).isTrue();
    }

    /** The mean as it stood at each moment is the mean of the answers until then. */
    @Test
    void theFadingMeanIsTheSameEstimateWithoutReadingTheHistoryAgain() {
        FadingMean fading = new FadingMean(ShrunkMean.ofRating(40));
        EARLIER.reversed().forEach(each -> fading.add(each.value(), Rows.ago(each.ageDays())));
        Estimate known = fading.at(Rows.ago(0));
        Estimate whole = ShrunkMean.ofRating(40).of(EARLIER);
        assertThat(known.value()).isCloseTo(whole.value(), within(1e-9));
        assertThat(known.spread()).isCloseTo(whole.spread(), within(1e-9));
        assertThat(known.nEff()).isCloseTo(whole.nEff(), within(1e-9));
    }
}
