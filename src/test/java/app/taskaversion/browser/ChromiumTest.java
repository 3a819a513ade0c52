package app.taskaversion.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

class ChromiumTest {

    @Test
    void aMissingBrowserFailsTheTestsWhereCiIsTrue() {
        assertThatThrownBy(() -> Chromium.missing("true"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("No Chromium");
    }

    @Test
    void aMissingBrowserSkipsTheTestsOnAPersonsMachine() {
        assertThatThrownBy(() -> Chromium.missing(null)).isInstanceOf(TestAbortedException.class);
        assertThatThrownBy(() -> Chromium.missing("false")).isInstanceOf(TestAbortedException.class);
    }
}
