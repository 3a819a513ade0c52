package app.taskaversion.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OklchTest {

    /** As a browser shows them: white, black, the three colours of a screen, and two of the design. */
    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, #ffffff",
        "0, 0, 0, #000000",
        "0.62796, 0.25768, 29.234, #ff0000",
        "0.86644, 0.29483, 142.495, #00ff00",
        "0.45201, 0.31321, 264.052, #0000ff",
        "0.957, 0.008, 105, #f1f1eb",
        "0.59987, 0, 0, #808080"
    })
    void aColourIsWhatABrowserShows(double lightness, double chroma, double hue, String hex) {
        assertThat(Oklch.hex(lightness, chroma, hue)).isEqualTo(hex);
    }

    @Test
    void itIsReadFromTheStyles() {
        String styles = "html { --x-a: oklch(1 0 0); --x:  oklch(0 0 0 );  --y: var(--x); }";
        assertThat(Oklch.hex(styles, "--x")).isEqualTo("#000000");
        assertThatIllegalArgumentException().isThrownBy(() -> Oklch.hex(styles, "--y"));
        assertThatIllegalArgumentException().isThrownBy(() -> Oklch.hex(styles, "--z"));
    }
}
