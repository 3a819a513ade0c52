package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

    @ParameterizedTest
    @CsvSource({
        "0, true, GUESS",
        "2, true, GUESS",
        "3, true, FAIR",
        "7, true, FAIR",
        "8, false, FAIR",
        "8, true, STEADY"
    })
    void theWordFollowsNumberAndSpread(int n, boolean close, Confidence word) {
        assertThat(Confidence.of(n, close)).isEqualTo(word);
    }
}
