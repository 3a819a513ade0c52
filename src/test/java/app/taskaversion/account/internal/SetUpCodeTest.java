package app.taskaversion.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SetUpCodeTest {

    private final TestClock clock = new TestClock();
    private final SetUpCode code = new SetUpCode(clock);

    @Test
    void withoutACodeNothingFits() {
        assertThat(code.isOut()).isFalse();
        assertThat(code.fits("")).isFalse();
    }

    @Test
    void aCodeFitsHoweverItIsTyped() {
        String issued = code.issue();
        assertThat(issued).matches("([2-9A-HJKMNP-TV-Z]{4}-){4}[2-9A-HJKMNP-TV-Z]{4}");
        assertThat(code.fits(issued)).isTrue();
        assertThat(code.fits(" " + issued.toLowerCase(Locale.ROOT).replace("-", " ")))
                .isTrue();
        assertThat(code.fits(issued.substring(1))).isFalse();
    }

    @Test
    void aNewerOneAndTheEndOfItsTimeMakeItVoid() {
        String first = code.issue();
        String second = code.issue();
        assertThat(code.fits(first)).isFalse();
        clock.advance(Duration.ofMinutes(29));
        assertThat(code.fits(second)).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(code.fits(second)).isFalse();
        assertThat(code.isOut()).isFalse();
    }

    @Test
    void onceUsedItIsGone() {
        String issued = code.issue();
        code.takeBack();
        assertThat(code.fits(issued)).isFalse();
    }
}
