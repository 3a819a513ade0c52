package app.taskaversion.tracking.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InterventionService;
import app.taskaversion.tracking.InterventionStep;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class StuckDialogTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private InterventionService interventions;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    private InstanceId start(String name) {
        return instances
                .startTask(tasks.create(name, 0), StartRequest.via(StartVia.SUGGESTION))
                .instance();
    }

    private InstanceId stuck(String name) {
        InstanceId id = start(name);
        clock.advanceMinutes(7);
        Screen.open("");
        Screen.press("Stuck?");
        return id;
    }

    private static List<String> options() {
        return _find(_get(StuckDialog.class), NativeButton.class, spec -> spec.withClasses("tas-option")).stream()
                .map(Screen::words)
                .toList();
    }

    private static void option(String begins) {
        _click(_find(_get(StuckDialog.class), NativeButton.class, spec -> spec.withClasses("tas-option")).stream()
                .filter(option -> Screen.words(option).startsWith(begins))
                .findFirst()
                .orElseThrow());
    }

    private List<String> stored() {
        return sql.sql("select step || ' ' || coalesce(text, '-') from intervention where user_id = :owner")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void threePlainWaysAndNothingIsSaidWithoutAPast() {
        InstanceId unused = stuck("Call the dentist");
        assertThat(options())
                .containsExactly(
                        "Make it smaller One step you can do with your hands.",
                        "Change the conditions Another place, music, company, or later today.",
                        "It’s the feeling Name it, let it be there, then two minutes.");
        assertThat(Screen.words(_get(StuckDialog.class))).doesNotContain("times");
        Screen.press("Back to it");
        assertThat(_find(StuckDialog.class)).isEmpty();
        assertThat(queries.running()).isPresent();
        assertThat(stored()).isEmpty();
    }

    @Test
    void aSmallerStepThatFitsTheTaskStandsOnTheRunningCard() {
        InstanceId id = stuck("Call the dentist");
        option("Make it smaller");
        assertThat(options())
                .containsExactly("Look up the number", "Write down your first sentence", "Take the phone in your hand");
        option("Look up the number");
        assertThat(_find(StuckDialog.class)).isEmpty();
        assertThat(stored()).containsExactly("CALL_NUMBER -");
        Checkbox step = _get(_get(StepLine.class), Checkbox.class);
        assertThat(step.getLabel()).isEqualTo("Look up the number");
        _setValue(step, true);
        assertThat(interventions.last(id)).get().extracting("ticked").isEqualTo(true);
        Screen.open("");
        assertThat(_get(_get(StepLine.class), Checkbox.class).getValue()).isTrue();
    }

    @Test
    void ownWordsBecomeTheFirstStep() {
        InstanceId unused = stuck("Call the dentist");
        option("Make it smaller");
        TextField own = _get(TextField.class, spec -> spec.withLabel("Or in your own words"));
        Screen.press("Just this");
        assertThat(own.isInvalid()).isTrue();
        assertThat(stored()).isEmpty();
        _setValue(own, "Find the card");
        Screen.press("Just this");
        assertThat(stored()).containsExactly("OWN Find the card");
        assertThat(_get(_get(StepLine.class), Checkbox.class).getLabel()).isEqualTo("Find the card");
    }

    @Test
    void otherConditionsLetTheClockRun() {
        InstanceId unused = stuck("Call the dentist");
        option("Change the conditions");
        Screen.press("music");
        assertThat(stored()).containsExactly("MUSIC -");
        assertThat(queries.running()).isPresent();
        assertThat(Screen.messages()).contains("Good. The clock goes on.");
        assertThat(_find(StepLine.class)).isEmpty();
    }

    @Test
    void laterTodayStopsItWithACueAndCanBeTakenBack() {
        InstanceId id = stuck("Call the dentist");
        option("Change the conditions");
        Screen.press("after coffee");
        assertThat(stored()).containsExactly("LATER -");
        assertThat(queries.running()).isEmpty();
        assertThat(queries.details(id).cue()).isEqualTo("after coffee");
        Screen.undo();
        assertThat(queries.details(id).cue()).isNull();
    }

    @Test
    void theFeelingIsNamedAndThenTwoMinutes() {
        EmotionRow tense = emotions.add("tense");
        InstanceId id = stuck("Call the dentist");
        option("It’s the feeling");
        assertThat(Screen.words(_get(StuckDialog.class))).contains("It is not an order.");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<EmotionRow> words = _get(MultiSelectComboBox.class);
        words.setValue(Set.of(tense));
        Screen.press("Two minutes of it");
        assertThat(stored()).containsExactly("TWO_MINUTES -");
        assertThat(queries.details(id).emotions())
                .singleElement()
                .satisfies(named -> assertThat(named.answer().emotion()).isEqualTo(tense.id()));
        assertThat(_get(_get(StepLine.class), Checkbox.class).getLabel()).isEqualTo("Two minutes of it");
    }

    @Test
    void withoutFeelingsItIsTheSameWithoutNaming() {
        consents.withdraw(Purpose.FEELINGS, ConsentWay.SWITCH);
        consents.withdraw(Purpose.FREE_TEXT, ConsentWay.SWITCH);
        InstanceId unused = stuck("Call the dentist");
        option("It’s the feeling");
        assertThat(_find(MultiSelectComboBox.class)).isEmpty();
        Screen.press("Other ways");
        option("Make it smaller");
        assertThat(_find(_get(StuckDialog.class), TextField.class)).isEmpty();
        Screen.press("Other ways");
        option("It’s the feeling");
        Screen.press("Two minutes of it");
        assertThat(stored()).isEmpty();
        assertThat(queries.running()).isPresent();
    }

    @Test
    void whatHelpedBeforeIsSaidAndComesFirst() {
        for (int i = 0; i < 3; i++) {
            InstanceId id = start("Call number " + i);
            clock.advanceMinutes(5);
            var unused = interventions.choose(id, InterventionStep.MUSIC, null);
            clock.advanceMinutes(i == 0 ? 2 : 10);
            instances.pause(id, null, null);
            clock.advanceMinutes(120);
        }
        InstanceId unused = stuck("Call the dentist");
        assertThat(options().getFirst()).startsWith("Change the conditions");
        assertThat(Screen.words(_get(StuckDialog.class)))
                .contains("With phone calls, other conditions got you going 2 of 3 times.");
    }

    @Test
    void fromThePausedCardGoingOnStartsTheClockAgain() {
        InstanceId id = start("Call the dentist");
        clock.advanceMinutes(7);
        instances.pause(id, null, null);
        Screen.open("");
        Screen.menu("More for Call the dentist", "Stuck?");
        option("Make it smaller");
        option("Look up the number");
        assertThat(queries.running()).isPresent();
        assertThat(queries.count(InstanceFilter.of(InstanceFilter.Group.BEGUN, clock.instant())))
                .isZero();
    }
}
