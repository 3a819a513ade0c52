package app.taskaversion.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | de",
                "de-AT,de;q=0.9,en;q=0.8 | de",
                "en-GB,en;q=0.9,de;q=0.8 | en",
                "en-GB,de;q=0.5 | en",
                "en;q=0.2,de-CH;q=0.7 | de",
                "fr-FR,fr;q=0.9,de;q=0.3,en;q=0.2 | de",
                "fr | en",
                "* | en"
            })
    void theBrowserIsAskedInItsOwnOrder(String header, String spoken) {
        assertThat(Spoken.of(header).getLanguage()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "de;q=x", "\u0000", "ä", "de;q=2"})
    void whatCannotBeReadIsEnglish(String header) {
        assertThat(Spoken.of(header)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void anEndlessListIsNotRead() {
        assertThat(Spoken.of("de,".repeat(2000))).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void aCountryDoesNotMatter() {
        assertThat(Spoken.near(Locale.of("de", "AT"))).isEqualTo(Locale.GERMAN);
        assertThat(Spoken.near(Locale.UK)).isEqualTo(Locale.ENGLISH);
        assertThat(Spoken.near(Locale.FRANCE)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void withoutAPageItIsEnglish() {
        assertThat(Spoken.here()).isEqualTo(Locale.ENGLISH);
        assertThat(new Messages().here("nav.now")).isEqualTo("Now");
    }

    @Test
    void countsAndNumbersAreGerman() {
        Messages messages = new Messages();
        Locale austria = Locale.of("de", "AT");
        assertThat(messages.getTranslation("nav.now", austria)).isEqualTo("Jetzt");
        assertThat(messages.getTranslation("jobs.tasks", Locale.GERMAN, 1)).isEqualTo("1 Aufgabe");
        assertThat(messages.getTranslation("jobs.tasks", Locale.GERMAN, 1200)).isEqualTo("1.200 Aufgaben");
        assertThat(messages.getTranslation("instance.ofHundred", Locale.GERMAN, 62.5))
                .isEqualToIgnoringWhitespace("62,5 von 100");
    }

    /** What only the person at the server reads has no German. */
    @Test
    void whatIsNotThereIsEnglish() {
        assertThat(new Messages().getTranslation("startup.port", Locale.GERMAN, "PORT"))
                .startsWith("PORT must be");
    }
}
