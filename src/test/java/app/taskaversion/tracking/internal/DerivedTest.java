package app.taskaversion.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedTest {

    private static final Instant CREATED = Instant.parse("2026-11-23T09:00:00Z");

    private static Instant after(long minutes) {
        return CREATED.plusSeconds(minutes * 60);
    }

    private static Derived of(
            @Nullable Instant started, @Nullable Double estimate, Outcome outcome, @Nullable Double active) {
        return Derived.of(
                new Derived.Times(CREATED, after(5), started, after(60)), Guess.of(estimate, null), outcome, active);
    }

    @Test
    void nothingIsDerivedBeforeTheEnd() {
        assertThat(Derived.of(new Derived.Times(CREATED, CREATED, CREATED, null), Guess.NONE, Outcome.NONE, 5.0))
                .isEqualTo(Derived.NONE);
    }

    @Test
    void givenMinutesWinOverTheClockAndZeroIsAValue() {
        assertThat(of(after(30), null, Outcome.NONE.withMinutes(0.0), 25.0).durationMinutes())
                .isZero();
        assertThat(of(after(30), null, Outcome.NONE, 25.0).durationMinutes()).isEqualTo(25);
        assertThat(of(null, null, Outcome.NONE, null).durationMinutes()).isNull();
    }

    @Test
    void delayIsFromPlannedToStartedElseToDoneLessTheDuration() {
        assertThat(of(after(30), null, Outcome.NONE, 25.0).delayMinutes()).isEqualTo(25);
        assertThat(of(null, null, Outcome.NONE.withMinutes(20.0), null).delayMinutes())
                .isEqualTo(35);
        assertThat(of(null, null, Outcome.NONE, null).delayMinutes()).isNull();
        assertThat(of(null, null, Outcome.NONE.withMinutes(55.5), null).delayMinutes())
                .isZero();
        assertThat(of(null, null, Outcome.NONE.withMinutes(90.0), null).delayMinutes())
                .isEqualTo(-35);
    }

    @Test
    void theWaitBeforeTheStartIsSetAgainstTheEstimate() {
        assertThat(of(after(32), 75.0, Outcome.NONE, 1.0).procrastinationScore())
                .isEqualTo(0.427);
        assertThat(of(after(32), 75.0, Outcome.NONE, 1.0).proactiveScore()).isEqualTo(7.867);
        assertThat(of(after(32), null, Outcome.NONE, 1.0).procrastinationScore())
                .isEqualTo(10);
        assertThat(of(after(32), 1.0, Outcome.NONE, 1.0).proactiveScore()).isZero();
    }

    @Test
    void reliefComparesOnlyWhereBothAreGiven() {
        Guess guess = Guess.NONE.withRelief(new Rating(60, Rating.FINE));
        Derived.Times times = new Derived.Times(CREATED, CREATED, CREATED, after(1));
        Derived less = Derived.of(times, guess, Outcome.of(null, new Rating(45, Rating.FINE)), 1.0);
        assertThat(less.netRelief()).isEqualTo(-15);
        assertThat(less.serendipityFactor()).isZero();
        assertThat(less.disappointmentFactor()).isEqualTo(15);
        assertThat(Derived.of(times, guess, Outcome.NONE, 1.0).netRelief()).isNull();
    }
}
