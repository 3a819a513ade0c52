package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DriftPolicyTest {

    private static final Instant SAID = TestClock.START;

    private static Drift drift(double... values) {
        List<Drift.Reading> readings = IntStream.range(0, values.length)
                .mapToObj(i -> new Drift.Reading(SAID.plus(Duration.ofDays(i)), values[i]))
                .toList();
        return new Drift(readings, false);
    }

    @Test
    void whatIsFreshIsLeftAlone() {
        Instant almost = SAID.plus(DriftPolicy.WAITED).minusMillis(1);
        assertThat(DriftPolicy.asks(true, SAID, null, almost)).isFalse();
        assertThat(DriftPolicy.asks(true, SAID, null, almost.plusMillis(1))).isTrue();
    }

    @Test
    void whatWasPutOffSinceIsAskedAtOnce() {
        assertThat(DriftPolicy.asks(true, SAID, SAID.plusSeconds(60), SAID.plusSeconds(61)))
                .isTrue();
        assertThat(DriftPolicy.asks(true, SAID, SAID.minusSeconds(60), SAID.plusSeconds(61)))
                .isFalse();
    }

    @Test
    void whatRunsOrEndedOrHasNothingToCompareIsNotAsked() {
        Instant late = SAID.plus(Duration.ofDays(30));
        assertThat(DriftPolicy.asks(false, SAID, SAID.plusSeconds(60), late)).isFalse();
        assertThat(DriftPolicy.asks(true, null, SAID, late)).isFalse();
    }

    @Test
    void aSecondTapWithinTheHourCorrects() {
        assertThat(DriftPolicy.corrects(SAID, SAID.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(DriftPolicy.corrects(SAID, SAID.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void theDriftIsNowLessWhenAdded() {
        assertThat(drift().change()).isEmpty();
        assertThat(drift(50).change()).isEmpty();
        assertThat(drift(50, 75).change()).hasValue(25);
        assertThat(drift(75, 100, 25).change()).hasValue(-50);
    }

    @Test
    void somethingIsOfferedFromTwentyPointsOn() {
        assertThat(drift(50, 69.9).grew()).isFalse();
        assertThat(drift(50, 70).grew()).isTrue();
        assertThat(drift(70, 50).grew()).as("it got easier").isFalse();
        assertThat(drift(80).grew()).isFalse();
    }

    @Test
    void threeReadingsMakeACurve() {
        assertThat(drift(1, 2).curve()).isFalse();
        assertThat(drift(1, 2, 3).curve()).isTrue();
    }
}
