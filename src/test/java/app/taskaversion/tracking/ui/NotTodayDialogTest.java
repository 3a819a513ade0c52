package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Postponement;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewTest
class NotTodayDialogTest {

    private final List<Postponement> chosen = new ArrayList<>();

    private void open(Instant now) {
        new NotTodayDialog(
                        "Call the dentist",
                        now,
                        DayBoundary.in(ZoneOffset.UTC),
                        List.of("after the news", "After coffee"),
                        chosen::add)
                .open();
    }

    @Test
    void oneTapIsAnAnswer() {
        open(TestClock.START);
        press("tomorrow");
        assertThat(chosen).containsExactly(Postponement.until(Instant.parse("2026-11-24T04:00:00Z")));
        assertThat(_find(NotTodayDialog.class)).isEmpty();
    }

    @Test
    void theEveningIsNotOfferedOnceItIsThere() {
        open(Instant.parse("2026-11-23T18:30:00Z"));
        assertThat(_find(Button.class, spec -> spec.withText("this evening"))).isEmpty();
        press("weekend");
        assertThat(chosen).containsExactly(Postponement.until(Instant.parse("2026-11-28T04:00:00Z")));
    }

    @Test
    void ownWordsMakeACueAndNoWordsAreAskedFor() {
        open(TestClock.START);
        press("Then");
        TextField cue = _get(TextField.class, spec -> spec.withLabel("After what, or when"));
        assertThat(cue.isInvalid()).isTrue();
        assertThat(chosen).isEmpty();
        _setValue(cue, "after the shower");
        press("Then");
        assertThat(chosen).containsExactly(Postponement.onCue("after the shower"));
    }

    @Test
    void ownCuesAreOneTapAndTheUsualOnesAreNotThereTwice() {
        open(TestClock.START);
        assertThat(_find(Button.class, spec -> spec.withText("After coffee"))).isEmpty();
        press("after the news");
        assertThat(chosen).containsExactly(Postponement.onCue("after the news"));
    }

    @Test
    void thePlanIsSaidInItsFixedForm() {
        open(TestClock.START);
        TextField cue = _get(TextField.class, spec -> spec.withLabel("After what, or when"));
        _setValue(cue, "the tea is ready");
        assertThat(cue.getHelperText()).isEqualTo("If “the tea is ready” is here, then I start: Call the dentist");
    }
}
