package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of metrics §12.10. */
class MotivationTest {

    @ParameterizedTest
    @CsvSource({".8, 70, 60, 0, .48", ".8, 70, 60, 3, .3692", ".8, 70, 60, 14, .2000", ".6, 30, 90, 14, .0583"})
    void theVectorsOfTheSpecificationAreMet(double finish, double relief, double aversion, double days, double pull) {
        assertThat(Motivation.of(finish, relief, aversion, days)).isCloseTo(pull, within(0.00005));
    }

    @Test
    void aDateThatIsPastCountsAsToday() {
        assertThat(Motivation.of(.8, 70, 60, -3)).isEqualTo(Motivation.of(.8, 70, 60, 0));
    }

    @Test
    void itStaysWithinZeroAndOneAndMovesTheWayItShould() {
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            double finish = random.nextDouble();
            double relief = random.nextDouble(100);
            double aversion = random.nextDouble(100);
            double days = random.nextDouble(60);
            double pull = Motivation.of(finish, relief, aversion, days);
            assertThat(pull).as("seed 11, round %d", i).isBetween(0.0, 1.0);
            assertThat(Motivation.of(finish, relief, aversion, days + 1)).isLessThanOrEqualTo(pull);
            assertThat(Motivation.of(finish, relief, aversion + 5, days)).isLessThanOrEqualTo(pull);
            assertThat(Motivation.of(finish, relief + 5, aversion, days)).isGreaterThanOrEqualTo(pull);
            assertThat(Motivation.of(Math.min(1, finish + .1), relief, aversion, days))
                    .isGreaterThanOrEqualTo(pull);
        }
    }
}
