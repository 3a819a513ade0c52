package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.persistence.DatabaseState;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class NowViewTest {

    private static final String BUSY =
            "A history is being brought in or taken back right now, so this is not saved yet."
                    + " Try again in a moment; what you typed is still here.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DatabaseState database;

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
    void whileSomethingLongIsWrittenNowOpensAllTheSame() throws InterruptedException {
        suggest("Call the dentist");
        clock.advanceMinutes(40); // what was written down of it is no answer any more
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.open("");
            assertThat(_get(H1.class).getText()).isEqualTo("Call the dentist");
            assertThat(held).isNotNull();
        }
        Screen.open("");
        Screen.press("Start");
        assertThat(queries.running()).isPresent();
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

    private void isSaidWithoutAPause(String... kept) {
        assertThat(Screen.messages()).contains(BUSY);
        assertThat(database.isSavingPaused()).isFalse();
        assertThat(shown()).contains(kept);
    }

    @Test
    void whileAHistoryIsBroughtInTheFirstLineStaysAndCanBeStartedAfterwards() throws Exception {
        Screen.open("");
        TextField line = _get(TextField.class, spec -> spec.withLabel("One thing"));
        _setValue(line, "Sort papers ~20m");
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.press("Start");
            isSaidWithoutAPause("What is one thing you keep putting off?");
            assertThat(_get(TextField.class, spec -> spec.withLabel("One thing")))
                    .isSameAs(line);
            assertThat(line.getValue()).isEqualTo("Sort papers ~20m");
            assertThat(held).isNotNull();
        }
        assertThat(queries.running()).isEmpty();
        Screen.press("Start");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::guessedMinutes)
                .isEqualTo(20.0);
    }

    @Test
    void whileAHistoryIsBroughtInALineOnTheSheetStays() throws Exception {
        suggest("Call the dentist");
        _click(_get(NativeButton.class, spec -> spec.withClasses("tas-capture")));
        CaptureCard sheet = _get(CaptureCard.class);
        TextField line = _get(sheet, TextField.class);
        _setValue(line, "Buy stamps ~5m");
        try (HeldWriter held = new HeldWriter(context)) {
            _click(_get(sheet, Button.class, spec -> spec.withText("Later")));
            isSaidWithoutAPause("Call the dentist");
            assertThat(_get(CaptureCard.class)).isSameAs(sheet);
            assertThat(line.getValue()).isEqualTo("Buy stamps ~5m");
            assertThat(held).isNotNull();
        }
        _click(_get(sheet, Button.class, spec -> spec.withText("Later")));
        assertThat(queries.count(InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant())))
                .isEqualTo(2);
    }

    @Test
    void whileAHistoryIsBroughtInTheChosenDreadStaysAndCountsAfterwards() throws Exception {
        suggest("Call the dentist");
        RatingChips chips = _get(RatingChips.class);
        _setValue(chips, 75);
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.press("Start");
            isSaidWithoutAPause("Call the dentist");
            assertThat(_get(RatingChips.class)).isSameAs(chips);
            assertThat(chips.getValue()).isEqualTo(75);
            assertThat(held).isNotNull();
        }
        Screen.press("Start");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::ownDread)
                .isEqualTo(75.0);
    }

    @Test
    void whileAHistoryIsBroughtInTheClockRunsOnAndCanBePausedAfterwards() throws Exception {
        suggest("Call the dentist");
        Screen.press("Start");
        clock.advanceMinutes(7);
        try (HeldWriter held = new HeldWriter(context)) {
            Screen.press("Enough for now");
            isSaidWithoutAPause("Call the dentist", "Enough for now");
            assertThat(held).isNotNull();
        }
        assertThat(queries.running()).isPresent();
        Screen.press("Enough for now");
        assertThat(Screen.messages()).contains("Enough for now. 7 min count.");
        assertThat(queries.running()).isEmpty();
    }
}
