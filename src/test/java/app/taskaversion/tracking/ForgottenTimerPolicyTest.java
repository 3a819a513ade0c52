package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForgottenTimerPolicyTest {

    private static final Instant SINCE = Instant.parse("2026-11-23T20:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "180, -, false",
                "181, -, true",
                "181, 60, true",
                "181, 61, false",
                "184, 61, true",
                // a night of sleep with its estimate is not asked about
                "500, 480, false",
                "1441, 480, true",
            })
    void bothThreeHoursAndThreeTimesTheCautiousEstimateMustHavePassed(
            int minutes, @org.jspecify.annotations.Nullable Double cautious, boolean forgotten) {
        Instant now = SINCE.plus(Duration.ofMinutes(minutes));
        assertThat(ForgottenTimerPolicy.looksForgotten(SINCE, now, cautious, null))
                .isEqualTo(forgotten);
        assertThat(ForgottenTimerPolicy.looksForgotten(SINCE, now, cautious, SINCE))
                .isFalse();
    }
}
