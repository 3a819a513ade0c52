package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.choose;
import static app.taskaversion.testsupport.Screen.menu;
import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._fireValueChange;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.CueService;
import app.taskaversion.tracking.DriftService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cues, routines and the dread of what waits, as the list and the details show them. */
@ViewTest
class WaitingPartsTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private DriftService drifts;

    @Autowired
    private CueService cues;

    @Autowired
    private ConsentService consents;

    @Autowired
    private TestClock clock;

    private InstanceId waiting(int dread) {
        return instances.plan(
                tasks.create(TaskData.named("Taxes")).id(), Guess.of(null, Rating.chip(dread)), null, null);
    }

    private String details() {
        Screen.open("tasks");
        menu("More for Taxes", "Details");
        return words(_get(InstanceDetailsDialog.class));
    }

    private void answer(int value) {
        RatingChips chips = _get(RatingChips.class, spec -> spec.withLabel("How bad does it look by now?"));
        chips.setValue(value);
        _fireValueChange(chips, true);
    }

    @Test
    void aRoutineIsThereWhenTheListIsOpened() {
        tasks.create(TaskData.named("Water the plants").withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, null));
        Screen.open("tasks");
        assertThat(Screen.inRows(".tas-task")).singleElement().asString().contains("Water the plants");
    }

    @Test
    void oneTapSaysThatTheCueIsHereAndStarts() {
        InstanceId id = waiting(2);
        instances.postpone(id, Postponement.onCue("after coffee"), null);
        Screen.open("tasks");
        assertThat(Screen.inRows(".tas-cue"))
                .singleElement()
                .asString()
                .contains("If “after coffee” is here, then I start: Taxes");
        choose("It is here");
        assertThat(queries.running()).isPresent();
        assertThat(cues.find("after coffee").orElseThrow().hits()).isOne();
        assertThat(Screen.inRows(".tas-cue")).isEmpty();
    }

    @Test
    void freshThingsAskNothing() {
        waiting(2);
        assertThat(details()).doesNotContain("How bad does it look by now?").doesNotContain("Dread while it waits");
    }

    @Test
    void whatWaitedIsAskedOnceMoreAndWhatGrewIsOfferedWaysOut() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        assertThat(details()).contains("How bad does it look by now?");
        answer(75);
        assertThat(words(_get(DriftPanel.class)))
                .contains("Dread while it waits: 2 when you added it, 4 now. From 2 answers.")
                .contains("It weighs more than when you added it");
        press("Let it go");
        assertThat(queries.count(InstanceFilter.of(InstanceFilter.Group.LET_GO, clock.instant())))
                .isOne();
        assertThat(drifts.of(id).n()).isEqualTo(2);
    }

    @Test
    void whatGotEasierIsOfferedNothing() {
        waiting(4);
        clock.advance(Duration.ofDays(3));
        details();
        answer(25);
        assertThat(words(_get(DriftPanel.class)))
                .contains("4 when you added it, 2 now")
                .doesNotContain("weighs more");
    }

    @Test
    void threeAnswersMakeACurve() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(3));
        assertThat(details()).contains("Dread while it waits");
        assertThat(_find(ChartBlock.class)).isEmpty();
        _get(InstanceDetailsDialog.class).close();
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(4));
        details();
        assertThat(_find(ChartBlock.class)).isNotEmpty();
    }

    @Test
    void withoutThatConsentNothingIsAsked() {
        waiting(2);
        clock.advance(Duration.ofDays(3));
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        assertThat(details()).doesNotContain("How bad does it look by now?");
    }

    @Test
    void theSentenceForSomebodyElseIsShownWhateverTheClipboardDoes() {
        waiting(2);
        clock.advance(Duration.ofDays(3));
        details();
        answer(100);
        press("Share it");
        SharedSentence share = _get(SharedSentence.class);
        share.say(false);
        assertThat(words(share)).contains("To copy: I have been putting this off: Taxes.");
    }

    @Test
    void theDetailsSayHowOftenTheCueWorked() {
        for (int i = 0; i < 3; i++) {
            InstanceId id = waiting(2);
            instances.postpone(id, Postponement.onCue("after coffee"), null);
            if (i < 2) {
                instances.complete(id, Outcome.NONE);
            }
        }
        clock.advance(Duration.ofDays(1));
        assertThat(details()).contains("2 of 3 plans led to a start.");
    }

    @Test
    void aSuggestionThatWaitedAsksThatAndNothingElse() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        Screen.open("");
        assertThat(_find(RatingChips.class)).hasSize(1);
        answer(75);
        assertThat(drifts.of(id).change()).hasValue(50);
        assertThat(words(_get(NowCard.class))).contains("It weighs more than when you added it");
        assertThat(_find(ChartBlock.class)).isEmpty();
        press("Make it smaller");
        _setValue(_get(TextField.class, spec -> spec.withLabel("A small first piece")), "Find the folder");
        press("Save");
        assertThat(queries.list(InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant()), 0, 10))
                .extracting(InstanceRow::name)
                .containsExactlyInAnyOrder("Taxes", "Find the folder");
    }

    @Test
    void earlierAnswersAreNotShownBesideAQuestion() {
        InstanceId id = waiting(2);
        clock.advance(Duration.ofDays(3));
        drifts.say(id, Rating.chip(4));
        Screen.open("");
        assertThat(_find(RatingChips.class)).as("what was said is shown").isEmpty();
        assertThat(words(_get(DriftPanel.class))).contains("2 when you added it, 4 now");
        clock.advance(Duration.ofDays(3));
        assertThat(details()).contains("How bad does it look by now?").doesNotContain("4 now");
        answer(50);
        assertThat(_find(ChartBlock.class)).hasSize(1);
    }

    @Test
    void aFreshSuggestionAsksAsAlways() {
        waiting(2);
        Screen.open("");
        assertThat(_find(DriftPanel.class)).isEmpty();
    }

    @Test
    void ownCuesStandAmongTheWords() {
        instances.postpone(waiting(2), Postponement.onCue("after the news"), null);
        Screen.open("settings/words");
        assertThat(words(_get(CuesList.class))).contains("after the news").contains("Too early to tell: 0 of 3 plans");
    }
}
