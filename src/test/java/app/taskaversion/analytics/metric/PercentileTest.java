package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentileTest {

    @ParameterizedTest
    @CsvSource({"0, 10", "0.2, 16", "0.5, 25", "0.8, 38", "1, 50"})
    void valuesBetweenTwoAreInterpolated(double share, double value) {
        assertThat(Percentile.of(List.of(50.0, 10.0, 20.0, 30.0), share)).isCloseTo(value, within(1e-9));
    }

    @Test
    void oneValueIsEveryPercentile() {
        assertThat(Percentile.of(List.of(7.0), 0.8)).isEqualTo(7);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.of(List.of(), 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> Percentile.of(List.of(1.0), 1.1));
    }
}
