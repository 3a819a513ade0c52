package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RealisedValueTest {

    private static final long HOUR = 3_600_000L;
    private static final long SHOWN = 1_000 * HOUR;

    private static double value(long startedAfter, long took, Ending ending, double net) {
        long started = SHOWN + startedAfter * HOUR;
        return RealisedValue.of(SHOWN, started, started + took * HOUR, ending, Facts.NEVER, net, 30);
    }

    @Test
    void whatWasFinishedBringsItsNetRelief() {
        assertThat(value(1, 1, Ending.DONE, 42)).isEqualTo(42);
        assertThat(value(24, 24, Ending.DONE, -10)).isEqualTo(-10);
        assertThat(value(1, 1, Ending.DONE, Double.NaN)).as("not answered").isEqualTo(30);
    }

    @Test
    void whatWasBegunAndNotFinishedCostsALittle() {
        assertThat(value(1, 1, Ending.NOT_FINISHED, Double.NaN)).isEqualTo(-15);
        assertThat(value(1, 1, Ending.OPEN, Double.NaN)).isEqualTo(-15);
        assertThat(value(1, 25, Ending.DONE, 42)).as("a day later").isEqualTo(-15);
    }

    @Test
    void whatWasNotTakenOrHadToGoBringsNothing() {
        assertThat(RealisedValue.of(SHOWN, Facts.NEVER, Facts.NEVER, Ending.OPEN, Facts.NEVER, Double.NaN, 30))
                .isZero();
        assertThat(value(25, 1, Ending.DONE, 42)).isZero();
        assertThat(value(1, 1, Ending.LET_GO, Double.NaN)).isZero();
    }

    @Test
    void aDateThatIsNearAddsToIt() {
        long started = SHOWN + HOUR;
        assertThat(RealisedValue.of(SHOWN, started, started + HOUR, Ending.DONE, SHOWN, 40, 30))
                .isEqualTo(60);
        assertThat(RealisedValue.of(SHOWN, started, started + HOUR, Ending.DONE, SHOWN + 24 * HOUR, 40, 30))
                .isCloseTo(40 + 20 / Math.E, within(1e-9));
        assertThat(RealisedValue.of(SHOWN, started, started + HOUR, Ending.DONE, SHOWN - 24 * HOUR, 40, 30))
                .as("a day past")
                .isCloseTo(40 + 20 / Math.E, within(1e-9));
    }

    @Test
    void usualNetIsDrawnTowardThirtyFive() {
        assertThat(RealisedValue.usualNet(0, 0)).isEqualTo(35);
        assertThat(RealisedValue.usualNet(300, 5)).isEqualTo((300 + 105) / 8.0);
    }

    @Test
    void nothingMoreComesAfterTwoDays() {
        assertThat(RealisedValue.settled(SHOWN, SHOWN + 48 * HOUR)).isFalse();
        assertThat(RealisedValue.settled(SHOWN, SHOWN + 48 * HOUR + 1)).isTrue();
    }
}
