package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The vectors of metrics §12.11. */
class DuePressureTest {

    @ParameterizedTest
    @CsvSource({"-5, 60, 1", "6, 60, 1", "24, 60, .8511", "72, 60, .5333", "240, 60, .2312", "72, 600, 1"})
    void theVectorsOfTheSpecificationAreMet(double hours, double minutes, double pressure) {
        assertThat(DuePressure.of(hours, minutes, DuePressure.HOURS_A_DAY)).isCloseTo(pressure, within(0.00005));
    }

    @Test
    void itFallsWithTimeLeftAndRisesWithWorkLeft() {
        Random random = new Random(12);
        for (int i = 0; i < 1_000; i++) {
            double hours = random.nextDouble(1000) - 100;
            double minutes = random.nextDouble(2000);
            double pressure = DuePressure.of(hours, minutes, 2);
            assertThat(pressure).as("seed 12, round %d", i).isBetween(0.0, 1.0);
            assertThat(DuePressure.of(hours + 1, minutes, 2)).isLessThanOrEqualTo(pressure);
            assertThat(DuePressure.of(hours, minutes + 10, 2)).isGreaterThanOrEqualTo(pressure);
            assertThat(DuePressure.of(hours, minutes, 4)).isLessThanOrEqualTo(pressure);
        }
    }

    @Test
    void aDayWithoutHoursIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DuePressure.of(1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DuePressure.of(1, 1, Double.NaN));
    }
}
