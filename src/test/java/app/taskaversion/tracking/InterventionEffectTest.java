package app.taskaversion.tracking;

import static app.taskaversion.tracking.InterventionEffect.STOPPED;
import static app.taskaversion.tracking.InterventionEffect.UNKNOWN;
import static app.taskaversion.tracking.InterventionEffect.WENT_ON;
import static app.taskaversion.tracking.InterventionStep.CALL_NUMBER;
import static app.taskaversion.tracking.InterventionStep.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InterventionEffectTest {

    private static final Instant CHOSEN = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant LONG_AFTER = at(3_000);

    private static Instant at(long minutes) {
        return CHOSEN.plus(Duration.ofMinutes(minutes));
    }

    private static Stretch work(long from, long to) {
        return new Stretch(at(from), at(to));
    }

    private static InterventionEffect effect(
            InterventionStep step, @Nullable Instant next, @Nullable Instant completed, Instant now, Stretch... work) {
        return InterventionEffect.of(step, CHOSEN, next, completed, List.of(work), now);
    }

    @Test
    void fiveMoreMinutesAreGoingOnAndFourAreNot() {
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER, work(-7, 5))).isEqualTo(WENT_ON);
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER, work(-7, 4))).isEqualTo(STOPPED);
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER)).isEqualTo(STOPPED);
    }

    @Test
    void workBeforeTheChoiceDoesNotCount() {
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER, work(-60, 0))).isEqualTo(STOPPED);
    }

    @Test
    void finishingCountsHoweverSoon() {
        assertThat(effect(CALL_NUMBER, null, at(2), LONG_AFTER, work(-7, 2))).isEqualTo(WENT_ON);
        assertThat(effect(CALL_NUMBER, null, at(90), LONG_AFTER, work(-7, 2)))
                .as("finished in another hour")
                .isEqualTo(STOPPED);
    }

    @Test
    void whileItRunsItIsTooEarlyToSay() {
        Stretch running = new Stretch(at(-7), null);
        assertThat(effect(CALL_NUMBER, null, null, at(4), running)).isEqualTo(UNKNOWN);
        assertThat(effect(CALL_NUMBER, null, null, at(5), running)).isEqualTo(WENT_ON);
        assertThat(effect(CALL_NUMBER, null, null, at(4), work(-7, 3))).isEqualTo(STOPPED);
    }

    @Test
    void stoppingAndGoingOnWithinTheHourCountsTogether() {
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER, work(0, 3), work(50, 53)))
                .isEqualTo(WENT_ON);
        assertThat(effect(CALL_NUMBER, null, null, LONG_AFTER, work(0, 3), work(61, 90)))
                .isEqualTo(STOPPED);
    }

    @Test
    void laterTodayHasTheWholeDay() {
        assertThat(effect(LATER, null, null, at(60), work(-7, 0))).isEqualTo(UNKNOWN);
        assertThat(effect(LATER, null, null, LONG_AFTER, work(-7, 0), work(600, 605)))
                .isEqualTo(WENT_ON);
        assertThat(effect(LATER, null, null, LONG_AFTER, work(-7, 0), work(1441, 1500)))
                .isEqualTo(STOPPED);
    }

    @Test
    void theNextHelpTakesOver() {
        assertThat(effect(CALL_NUMBER, at(3), null, LONG_AFTER, work(-7, 40))).isEqualTo(STOPPED);
        assertThat(effect(CALL_NUMBER, at(10), null, LONG_AFTER, work(-7, 40))).isEqualTo(WENT_ON);
        assertThat(effect(CALL_NUMBER, at(1), null, LONG_AFTER, work(-7, 40)))
                .as("swapped at once, so not tried")
                .isEqualTo(UNKNOWN);
    }
}
