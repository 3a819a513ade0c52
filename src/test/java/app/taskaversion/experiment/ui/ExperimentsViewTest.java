package app.taskaversion.experiment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.experiment.Arm;
import app.taskaversion.experiment.Assignment;
import app.taskaversion.experiment.ExperimentId;
import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class ExperimentsViewTest {

    @Autowired
    private ExperimentService experiments;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    private static String shown() {
        Screen.open("settings/experiments");
        return Screen.words(_get(ExperimentsView.class));
    }

    private static void press(String words) {
        _click(_get(Button.class, spec -> spec.withText(words)));
    }

    @Test
    void withoutConsentItSaysWhereToGiveIt() {
        assertThat(shown()).contains("That needs your yes first.").doesNotContain("Choose a question");
    }

    @Test
    void oneIsChosenSeenAndEnded() {
        consents.give(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        assertThat(shown()).contains("Choose a question", "Does company help me start?");
        _click(_find(Button.class, spec -> spec.withText("Try it")).getFirst());
        assertThat(shown()).contains("Do just five minutes help me start?", "Nothing to count yet");
        assertThat(_find(Button.class, spec -> spec.withText("Try it"))).isEmpty();
        var unused =
                experiments.assignmentFor(tasks.create("Call", 5), clock.instant(), DayBoundary.in(ZoneOffset.UTC));
        clock.advance(Duration.ofHours(3));
        assertThat(shown()).contains("Too early to tell.", "drawn 1 of 40 times");
        press("End it here");
        assertThat(shown()).contains("Earlier", "Too early to tell.", "Choose a question");
        press("Delete it");
        assertThat(shown()).doesNotContain("Earlier");
        assertThat(experiments.list(clock.instant())).isEmpty();
    }

    @Test
    void theDoorIsOnMe() {
        Screen.open("settings");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("settings/experiments");
    }

    @Test
    void theLineOnNowSaysWhatWasDrawn() {
        Screen.open("settings");
        for (Strategy strategy : Strategy.values()) {
            assertThat(Screen.words(ExperimentNavigation.line(new Assignment(strategy, Arm.TRY))))
                    .startsWith("Your experiment:")
                    .isNotEqualTo("Your experiment: this one as usual.");
        }
        assertThat(Screen.words(ExperimentNavigation.line(new Assignment(Strategy.CUE, Arm.USUAL))))
                .isEqualTo("Your experiment: this one as usual.");
    }

    /** The lines of experiments that stand on Now. */
    private static List<String> onNow() {
        Screen.open("tasks");
        Screen.open("");
        return _find(Div.class, spec -> spec.withClasses("tas-experiment-line")).stream()
                .map(Screen::words)
                .toList();
    }

    @Test
    void theCardOnNowCarriesTheLineWhileOneRuns() {
        consents.give(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        tasks.create("Call", 5);
        assertThat(onNow()).isEmpty();
        ExperimentId running = experiments.start(Strategy.FIVE_MINUTES);
        assertThat(onNow()).singleElement().asString().startsWith("Your experiment:");
        assertThat(experiments.list(clock.instant()).getFirst().drawn())
                .as("stored before it is shown")
                .isEqualTo(1);
        experiments.stop(running);
        assertThat(onNow()).isEmpty();
    }
}
