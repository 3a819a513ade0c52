package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.messages;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two devices of one person finish the same thing: nothing of either is lost unseen. The other one calls the service. */
@ViewTest
class TwoDevicesTest {

    private static final String FELT = "How bad was it really?";
    private static final String RELIEF = "Any relief?";

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private InstanceDialogs dialogs;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    private InstanceId running = new InstanceId(new java.util.UUID(0, 0));

    @BeforeEach
    void start() {
        running = instances
                .startTask(tasks.create("Call the dentist", 0), StartRequest.via(StartVia.LIST))
                .instance();
        clock.advanceMinutes(12);
        Screen.open("");
        assertThat(_get(H1.class).getText()).isEqualTo("Call the dentist");
    }

    @SuppressWarnings("unchecked")
    private static void tap(String label, int value) {
        RatingChips chips = _get(RatingChips.class, spec -> spec.withPredicate(one -> label.equals(one.getLabel())));
        _setValue((ChoiceChips<Integer>) _get(chips, ChoiceChips.class), value);
    }

    private Outcome stored() {
        return queries.details(running).outcome();
    }

    private static String sheet() {
        return words(_get(DoneSheet.class));
    }

    private void otherDeviceAnswers(Outcome said) {
        instances.answer(running, said);
    }

    @Test
    void theSecondOneSeesWhatWasSavedThereWithItsOwnAnswerKeptAndReplacesItByOneTap() {
        press("Done");
        otherDeviceAnswers(Outcome.of(Rating.chip(2), Rating.chip(3)));
        tap(FELT, 100);
        assertThat(sheet())
                .contains("Another device of yours stored something else meanwhile.")
                .contains("How bad was it really?: there 2 of 5, here 5 of 5")
                .doesNotContain("Any relief?: there");
        assertThat(stored()).isEqualTo(Outcome.of(Rating.chip(2), Rating.chip(3)));

        press("Use mine");

        assertThat(stored()).isEqualTo(Outcome.of(Rating.chip(5), Rating.chip(3)));
        assertThat(_find(ElsewherePanel.class)).isEmpty();
        assertThat(sheet()).contains("It was 5. Noted.", "Relief 3 of 5");
    }

    @Test
    void whatIsThereCanBeKept() {
        press("Done");
        otherDeviceAnswers(Outcome.of(Rating.chip(2), Rating.chip(3)));
        tap(RELIEF, 100);
        press("Keep what is there");
        assertThat(stored()).isEqualTo(Outcome.of(Rating.chip(2), Rating.chip(3)));
        assertThat(sheet()).contains("It was 2. Noted.", "Relief 3 of 5");
        // From here on the sheet knows what is stored.
        press("Change");
        tap(RELIEF, 0);
        assertThat(stored()).isEqualTo(Outcome.of(Rating.chip(2), Rating.chip(1)));
    }

    @Test
    void doneOnBothShowsWhatTheOtherOneSaved() {
        Button done = _get(Button.class, spec -> spec.withText("Done"));
        instances.complete(running, Outcome.of(Rating.chip(2), null));
        done.click(); // the tap crosses the news on its way
        assertThat(messages()).contains("Another device of yours marked it done already.");
        assertThat(sheet()).contains("It was 2. Noted.");
        tap(RELIEF, 75);
        assertThat(stored()).isEqualTo(Outcome.of(Rating.chip(2), Rating.chip(4)));
    }

    @Test
    void aCorrectionSaysWhatWasCorrectedElsewhereAndKeepsWhatWasTyped() {
        instances.complete(running, Outcome.of(Rating.chip(2), null));
        dialogs.edit(running, () -> {});
        TextArea note = _get(TextArea.class, spec -> spec.withLabel("Note"));
        _setValue(note, "the line was busy");
        otherDeviceAnswers(Outcome.of(Rating.chip(4), null));
        press("Save");
        assertThat(words(_get(InstanceEditDialog.class)))
                .contains("How bad was it really?: there 4 of 5, here 2 of 5")
                .contains("Note: there nothing, here the line was busy");
        assertThat(note.getValue()).isEqualTo("the line was busy");
        press("Use mine");
        assertThat(stored().completionNotes()).isEqualTo("the line was busy");
        assertThat(stored().actualAversion()).isEqualTo(25);
        assertThat(_find(InstanceEditDialog.class)).isEmpty();
    }
}
