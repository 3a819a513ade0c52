package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class NowViewTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    private void suggest(String name) {
        instances.plan(tasks.create(name, 15), Guess.NONE, null, null);
        Screen.open("");
    }

    private static String shown() {
        return Screen.words(_get(NowView.class));
    }

    @Test
    void theFirstVisitAsksOneQuestionAndStartsWhatIsTyped() {
        Screen.open("");
        assertThat(_get(H1.class).getText()).isEqualTo("What is one thing you keep putting off?");
        _setValue(_get(TextField.class, spec -> spec.withLabel("One thing")), "Sort papers ~20m");
        Screen.press("Start");
        assertThat(_get(H1.class).getText()).isEqualTo("Sort papers");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::guessedMinutes)
                .isEqualTo(20.0);
    }

    @Test
    void nothingIsChosenBeforehandAndThereIsOneMainAction() {
        suggest("Call the dentist");
        assertThat(_find(RatingChips.class)).hasSize(1).allMatch(chips -> chips.getValue() == null);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary"))).hasSize(1);
        assertThat(_find(MirrorStrip.class)).isEmpty();
    }

    @Test
    void oneTapStartsWithoutAGuessAndTheChipIsAGuess() {
        suggest("Call the dentist");
        Screen.press("Start");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::ownDread)
                .isNull();
        Screen.press("Done");
        Screen.press("Skip both");

        suggest("Call the bank");
        _setValue(_get(RatingChips.class), 75);
        Screen.press("Just 5 min");
        assertThat(queries.running()).get().satisfies(running -> {
            assertThat(running.ownDread()).isEqualTo(75);
            assertThat(running.fiveMinutes()).isTrue();
        });
    }

    @Test
    void enoughForNowCountsAndResumeIsOneTapAway() {
        suggest("Call the dentist");
        Screen.press("Start");
        clock.advanceMinutes(7);
        Screen.press("Enough for now");
        assertThat(Screen.messages()).contains("Enough for now. 7 min count.");
        assertThat(shown()).contains("Your time is kept.");
        Screen.press("Resume");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::minutesBefore)
                .isEqualTo(7.0);
    }

    @Test
    void theMirrorComesAfterTheAnswerAndOnlyForAnOwnGuess() {
        suggest("Call the dentist");
        _setValue(_get(RatingChips.class), 75);
        Screen.press("Start");
        clock.advanceMinutes(12);
        Screen.press("Done");
        DoneSheet sheet = _get(DoneSheet.class);
        assertThat(Screen.words(sheet)).doesNotContain("You guessed");
        List<RatingChips> questions = _find(sheet, RatingChips.class);
        assertThat(questions).hasSize(2).allMatch(chips -> chips.getValue() == null);
        assertThat(sheet.getHeaderTitle()).isEqualTo("Done. 12 min.");
    }

    @Test
    void aForgottenClockIsAskedAbout() {
        suggest("Call the dentist");
        Screen.press("Start");
        clock.advanceMinutes(200);
        Screen.open("tasks");
        Screen.open("");
        assertThat(shown()).contains("Are you still at it?");
        Screen.press("Don’t count it");
        assertThat(queries.running()).isEmpty();
    }

    @Test
    void energyCountsForTwoHours() {
        var energy = new EnergyMemory(preferences, clock);
        energy.answer(EnergyMemory.Energy.LOW);
        clock.advanceMinutes(120);
        assertThat(energy.now()).contains(EnergyMemory.Energy.LOW);
        clock.advanceMinutes(1);
        assertThat(energy.now()).isEmpty();
        preferences.set(PreferenceKey.ENERGY, "nonsense");
        assertThat(energy.now()).isEmpty();
    }
}
