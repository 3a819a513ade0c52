package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vector of metrics §12.3 and the edges of timeLog, §12.1. */
class TimeCalibrationTest {

    private static Observation took(double actual, double ageDays) {
        return new Observation(TimeCalibration.timeLog(actual, 60.0, null).orElseThrow(), ageDays);
    }

    @Test
    void theVectorOfTheSpecificationIsMet() {
        TimeCalibration calibration = TimeCalibration.of(0, List.of(took(60, 40), took(90, 10), took(120, 0)));
        assertThat(calibration.log().value()).isCloseTo(0.1640, within(0.00005));
        assertThat(calibration.suggested(60)).isCloseTo(70.69, within(0.005));
        assertThat(calibration.cautious(60)).isCloseTo(129.77, within(0.005));
    }

    @Test
    void withoutHistoryTheEstimateStands() {
        TimeCalibration calibration = TimeCalibration.of(0, List.of());
        assertThat(calibration.suggested(25)).isEqualTo(25);
        assertThat(calibration.cautious(25)).isGreaterThan(25);
        assertThat(calibration.brisk(25) * calibration.cautious(25)).isCloseTo(25 * 25, within(1e-9));
        assertThat(calibration.log().shown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "90, 60, , 0.4055",
        "90, 60, 100, 0.4055",
        "90, 60, 150, 0.4055",
        "30, 60, 50, 0",
        "45, 60, 75, 0",
        "1000, 1, , 2.3026",
        "1, 1000, , -2.3026"
    })
    void unfinishedWorkCountsWithTheTimeOfTheWhole(
            Double actual, Double estimate, @Nullable Double percent, double log) {
        assertThat(TimeCalibration.timeLog(actual, estimate, percent).orElseThrow())
                .isCloseTo(log, within(0.00005));
    }

    @ParameterizedTest
    @CsvSource({", 60, ", "90, , ", "0, 60, ", "90, 0, ", "90, 60, 49.9", "90, 60, 0", "-5, 60,", "NaN, 60,"})
    void withoutBothMinutesOrHalfTheWorkThereIsNoObservation(
            @Nullable Double actual, @Nullable Double estimate, @Nullable Double percent) {
        assertThat(TimeCalibration.timeLog(actual, estimate, percent)).isEmpty();
    }
}
