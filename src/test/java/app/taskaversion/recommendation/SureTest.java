package app.taskaversion.recommendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SureTest {

    @ParameterizedTest
    @CsvSource({
        "0.9, 4, STILL_LEARNING",
        "NaN, 90, STILL_LEARNING",
        "0.9, 5, MEDIUM",
        "0.9, 29, MEDIUM",
        "0.65, 30, HIGH",
        "0.6499, 30, MEDIUM",
        "0.45, 5, MEDIUM",
        "0.4499, 90, LOW"
    })
    void theWordStandsForAShareAndForHowMuchIsKnown(double share, int started, Sure word) {
        assertThat(Sure.of(share, started)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "00:00, NIGHT",
        "04:59, NIGHT",
        "05:00, MORNING",
        "11:59, MORNING",
        "12:00, AFTERNOON",
        "17:00, EVENING",
        "21:59, EVENING",
        "22:00, NIGHT"
    })
    void lateEveningAndNightAreOnePartOfTheDay(LocalTime time, PartOfDay part) {
        assertThat(PartOfDay.of(time)).isEqualTo(part);
    }
}
