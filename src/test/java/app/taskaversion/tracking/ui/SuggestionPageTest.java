package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.recommendation.AdviceChoice;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.rule.Mode;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.RunningInstance;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Now while nothing runs: what the taps around a suggestion do. */
@ViewTest
class SuggestionPageTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private SuggestionService suggestions;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    private TaskId dreaded(String name, double dread) {
        TaskId task = tasks.create(name, 15);
        for (int days = 2; days < 6; days++) {
            history.done(
                    task, Done.at(TestClock.START.minus(Duration.ofDays(days))).rated(dread, dread, 50.0));
        }
        return task;
    }

    private void takes(TaskId task, double load) {
        int unused = sql.sql("update task_instance set actual_emotional = :load, actual_mental_energy = :load"
                        + " where user_id = :owner and task_id = :task")
                .param("load", load)
                .param("task", task.toString())
                .update();
    }

    private static String name() {
        return _get(H1.class).getText();
    }

    private static String page() {
        return Screen.words(_get(NowView.class));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void answer(EnergyMemory.Energy energy) {
        _setValue(_get(ChoiceChips.class, spec -> spec.withLabel("How much have you got?")), energy);
    }

    private List<String> responses() {
        return sql.sql("select response, reason, thumb from impression where user_id = :owner and response is not null")
                .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    @Test
    void theFirstReasonStandsOnTheCardButNothingThatDrawsTheGuess() {
        dreaded("Walk", 20);
        Screen.open("");
        assertThat(Screen.words(_get(NowCard.class)))
                .contains("You finished it 4 of 4 times.", "How bad will it be?")
                .doesNotContain("you expect about");
    }

    @Test
    void whySaysWhatTellsHowBadOnlyAfterTheGuess() {
        dreaded("Walk", 20);
        Screen.open("");
        WhyPopover why = _get(WhyPopover.class);
        assertThat(Screen.words(why))
                .contains("A gentle start. What you dread least", "so that the guess stays your own")
                .contains("Confidence: fair, from 4 times of yours.")
                .doesNotContain("It asks little of you");
        _setValue(_get(RatingChips.class), 75);
        assertThat(Screen.words(why)).contains("It asks little of you: you expect about 2 of 5, from 4 times.");
        _setValue(_get(RatingChips.class), null);
        assertThat(Screen.words(why)).doesNotContain("It asks little of you");
    }

    @Test
    void littleEnergyAsksAgainAtOnceAndTheTappedDreadStays() {
        TaskId light = dreaded("Walk", 20);
        takes(dreaded("Mail", 90), 10);
        Screen.open("");
        assertThat(name()).isEqualTo("Walk");
        _setValue(_get(RatingChips.class), 75);
        NowCard card = _get(NowCard.class);
        clock.advanceMinutes(45); // another decision, and every figure a little older
        answer(EnergyMemory.Energy.PLENTY);
        assertThat(_get(NowCard.class)).isSameAs(card);
        assertThat(_get(RatingChips.class).getValue()).isEqualTo(75);
        takes(light, 95);
        answer(EnergyMemory.Energy.LOW);
        assertThat(name()).isEqualTo("Mail");
        assertThat(_get(RatingChips.class).getValue()).isNull();
        answer(EnergyMemory.Energy.PLENTY);
        assertThat(name()).isEqualTo("Walk");
        assertThat(_get(RatingChips.class).getValue()).isEqualTo(75);
        Screen.press("Start");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::ownDread)
                .isEqualTo(75.0);
    }

    private void waits(TaskId task) {
        history.open(task, "INITIALIZED", TestClock.START, "ANYTIME", null);
    }

    private static List<String> alsoWaiting() {
        return Screen.inRows(".name");
    }

    @Test
    void whatWaitsAndStandsOnTheCardIsNotSaidOnceMoreBelow() {
        for (int i = 1; i <= 5; i++) {
            waits(dreaded("Task " + i, 50 + i));
        }
        waits(dreaded("Walk", 20)); // the newest stands first in the list
        Screen.open("");
        assertThat(name()).isEqualTo("Walk");
        assertThat(alsoWaiting()).hasSize(3).noneMatch(words -> words.contains("Walk"));
        assertThat(page()).contains("2 more are waiting.");
        Screen.press("Another");
        String second = name();
        assertThat(second).isNotEqualTo("Walk");
        assertThat(alsoWaiting()).hasSize(3).noneMatch(words -> words.contains(second));
        Screen.press("Start");
        assertThat(alsoWaiting()).hasSize(3).noneMatch(words -> words.contains(second));
        assertThat(page()).contains("2 more are waiting.");
    }

    @Test
    void aGuessThatWasUsedIsNotThereAgain() {
        dreaded("Walk", 20);
        Screen.open("");
        _setValue(_get(RatingChips.class), 75);
        Screen.press("Start");
        Screen.press("Enough for now");
        Screen.press("Something else for now");
        assertThat(_find(RatingChips.class)).allMatch(chips -> chips.getValue() == null);
    }

    @Test
    void afterThreeTimesAnotherThereIsOneSmallThingWithoutAListAndWithoutCounts() {
        for (int i = 1; i <= 5; i++) {
            dreaded("Task " + i, i * 10);
        }
        TaskId plant = tasks.create("Water the plant", 2);
        history.done(plant, Done.at(TestClock.START.minus(Duration.ofDays(3))).rated(95.0, 90.0, 50.0));
        Screen.open("");
        assertThat(page()).contains("Show me more");
        for (int i = 0; i < 3; i++) {
            Screen.press("Another");
        }
        assertThat(name()).isEqualTo("Water the plant");
        assertThat(page())
                .contains("Nothing seems right? This one is small.")
                .doesNotContain("Show me more", "Also waiting", "This week in figures");
        Screen.press("Another");
        assertThat(page()).contains("One thing for now", "Show me more");
    }

    @Test
    void whereNothingIsSmallTwoMinutesOfSomethingAre() {
        for (int i = 1; i <= 4; i++) {
            dreaded("Task " + i, i * 10);
        }
        Screen.open("");
        for (int i = 0; i < 3; i++) {
            Screen.press("Another");
        }
        assertThat(page())
                .contains(
                        "Nothing seems right? Two minutes of this one are enough.",
                        "among the gentlest of what is left");
    }

    @Test
    void notAGoodOneGoesAtOnceSaysWhyIfWantedAndComesBackByUndo() {
        dreaded("Walk", 20);
        dreaded("Mail", 30);
        Screen.open("");
        Screen.choose("No");
        assertThat(name()).isEqualTo("Mail");
        Screen.press("too big");
        assertThat(responses()).containsExactly("DISMISSED TOO_BIG -1");
        assertThat(Screen.messages()).contains("Not suggested again before tomorrow: “Walk”");
        Screen.undo();
        assertThat(name()).isEqualTo("Walk");
        assertThat(responses()).isEmpty();
    }

    @Test
    void aGoodOneIsKeptAndTheCardStays() {
        dreaded("Walk", 20);
        Screen.open("");
        Screen.choose("Yes");
        assertThat(name()).isEqualTo("Walk");
        assertThat(sql.sql("select thumb from impression where user_id = :owner")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }

    @Test
    void doneAlreadyOffersToKeepItAndWhatWaitedForItGoes() {
        TaskId walk = dreaded("Walk", 20);
        history.open(walk, "INITIALIZED", TestClock.START, "ANYTIME", null);
        dreaded("Mail", 30);
        Screen.open("");
        assertThat(name()).isEqualTo("Walk");
        Screen.choose("No");
        Screen.press("done already");
        assertThat(_get(TextField.class, spec -> spec.withLabel("What did you do?"))
                        .getValue())
                .isEqualTo("Walk");
        Screen.press("Note it");
        InstanceFilter waiting = InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant());
        InstanceFilter done = InstanceFilter.of(InstanceFilter.Group.DONE, clock.instant());
        assertThat(queries.count(waiting)).isZero();
        assertThat(queries.count(done)).isEqualTo(9);
        Screen.undo();
        assertThat(queries.count(waiting)).isEqualTo(1);
        assertThat(queries.count(done)).isEqualTo(8);
    }

    @Test
    void whatIsNarrowedIsSaidAndClearedByOneTap() {
        dreaded("Walk", 20);
        suggestions.choose(AdviceChoice.of(null, 30.0, Set.of(TaskType.WORK), "", ""));
        Screen.open("");
        assertThat(page()).contains("Only: at most 30 min, Work");
        Screen.press("Clear all");
        assertThat(page()).doesNotContain("Only: at most");
        assertThat(suggestions.choice()).isEqualTo(AdviceChoice.NONE);
    }

    @Test
    void ifEverythingIsLeftOutThePageSaysSoWithOneButtonToClear() {
        dreaded("Walk", 20);
        suggestions.choose(AdviceChoice.of(null, null, Set.of(TaskType.SLEEP), "", ""));
        Screen.open("");
        assertThat(name()).isEqualTo("What you chose leaves everything out for now.");
        Screen.press("Clear what I chose");
        assertThat(name()).isEqualTo("Walk");
    }

    @Test
    void aModeWithoutAnythingSaysThatAGentleStartStandsIn() {
        dreaded("Walk", 20);
        suggestions.choose(new AdviceChoice(Mode.DUE_SOON, AdviceChoice.NONE.wishes()));
        Screen.open("");
        assertThat(page()).contains("“Due soon” has nothing right now, so this is a gentle start.");
        suggestions.choose(new AdviceChoice(Mode.FITS_MY_TIME, AdviceChoice.NONE.wishes()));
        Screen.open("tasks");
        Screen.open("");
        assertThat(page()).contains("“Fits my time” needs to know how much time there is");
    }

    @Test
    void aBraveOneOffersJustFiveMinutesInWords() {
        dreaded("Tax", 90);
        suggestions.choose(new AdviceChoice(Mode.BRAVE_ONE, AdviceChoice.NONE.wishes()));
        Screen.open("");
        assertThat(page()).contains("Just five minutes of it are enough. They count fully.");
    }

    @Test
    void tooMuchIsOneSmallThingAndNothingElseUntilTheWayBack() {
        dreaded("Walk", 20);
        tasks.create("Water the plant", 2);
        history.open(dreaded("Mail", 10), "INITIALIZED", TestClock.START, "ANYTIME", null);
        Screen.open("");
        assertThat(page()).contains("Also waiting");
        Screen.press("Too much right now");
        assertThat(name()).isEqualTo("Water the plant");
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(one -> !one.getText().isEmpty())))
                .extracting(Button::getText)
                .containsExactlyInAnyOrder("Just 5 min", "Start", "Show everything again");
        assertThat(_find(NativeButton.class)).isEmpty();
        assertThat(_find(RatingChips.class)).isEmpty();
        assertThat(page()).contains("Two minutes of it are enough.").doesNotContain("Also waiting", "This week");
        Screen.press("Show everything again");
        assertThat(page()).contains("Also waiting", "Show me more");
    }

    @Test
    void tooMuchEndsWithAStartOrAfterTwoHours() {
        tasks.create("Water the plant", 2);
        Screen.open("");
        Screen.press("Too much right now");
        clock.advanceMinutes(121);
        Screen.open("tasks");
        Screen.open("");
        assertThat(page()).contains("Show me more");
        Screen.press("Too much right now");
        Screen.press("Just 5 min");
        assertThat(queries.running())
                .get()
                .extracting(RunningInstance::fiveMinutes)
                .isEqualTo(true);
        assertThat(preferences.find(PreferenceKey.TOO_MUCH)).isEmpty();
        assertThat(sql.sql("select d.surface from task_instance i join impression m on m.id = i.impression_id"
                                + " and m.user_id = :owner join decision d on d.id = m.decision_id and d.user_id = :owner"
                                + " where i.user_id = :owner")
                        .query(String.class)
                        .list())
                .containsExactly("SMALL");
    }

    @Test
    void afterwardsTheDoneSheetAsksQuietlyWhetherItWasAGoodSuggestion() {
        dreaded("Walk", 20);
        Screen.open("");
        Screen.press("Start");
        Screen.press("Done");
        DoneSheet sheet = _get(DoneSheet.class);
        assertThat(Screen.words(sheet)).doesNotContain("Was this a good suggestion?");
        _setValue(_find(sheet, RatingChips.class).getFirst(), 25);
        assertThat(Screen.words(sheet)).contains("Was this a good suggestion?");
        _click(_get(sheet, NativeButton.class, spec -> spec.withText("Yes")));
        assertThat(sql.sql("select thumb from impression where user_id = :owner")
                        .query(Integer.class)
                        .list())
                .containsExactly(1);
    }
}
