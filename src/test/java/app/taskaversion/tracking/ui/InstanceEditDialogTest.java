package app.taskaversion.tracking.ui;

import static app.taskaversion.testsupport.Screen.menu;
import static app.taskaversion.testsupport.Screen.press;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Rating;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class InstanceEditDialogTest {

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private EmotionService emotions;

    private InstanceId done(Outcome outcome) {
        TaskId task = tasks.create(TaskData.named("Cook soup")).id();
        InstanceId id = instances.plan(task, Guess.of(20.0, Rating.chip(4)), null, null);
        instances.complete(id, outcome);
        return id;
    }

    private static RatingChips chips(String label) {
        return _find(RatingChips.class).stream()
                .filter(chips -> chips.getLabel().equals(label))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answersAreCorrectedAfterwards() {
        InstanceId id = done(Outcome.of(Rating.chip(2), null));
        Screen.open("tasks?show=done");
        menu("More for Cook soup", "Edit");
        RatingChips felt = chips("How bad was it really?");
        assertThat(felt.getValue()).isEqualTo(25);
        assertThat(chips("Any relief?").getValue()).isNull();
        felt.setValue(50);
        _setValue(_get(NumberField.class, spec -> spec.withLabel("Minutes, corrected")), 12.0);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Note")), "went well");
        press("Save");
        InstanceDetails after = queries.details(id);
        assertThat(after.outcome().actualAversion()).isEqualTo(50);
        assertThat(after.outcome().actualRelief()).isNull();
        assertThat(after.outcome().completionNotes()).isEqualTo("went well");
        assertThat(after.outcome().actualMinutesSource()).isEqualTo(AnswerSource.USER);
        assertThat(after.figures().durationMinutes()).isEqualTo(12);
        assertThat(after.editedAt()).isNotNull();
    }

    @Test
    void whatIsNotTouchedStaysExactlyAsItWas() {
        Outcome odd = Outcome.of(new Rating(62.5, Rating.FINE), Rating.chip(5));
        InstanceId id = done(odd);
        InstanceDetails before = queries.details(id);
        instances.emotions(
                id, Phase.DONE, List.of(new EmotionAnswer(emotions.add("calm").id(), 40.5)));
        Screen.open("tasks?show=done");
        menu("More for Cook soup", "Edit");
        press("Save");
        InstanceDetails after = queries.details(id);
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(after.guess()).isEqualTo(before.guess());
        assertThat(after.completedAt()).isEqualTo(before.completedAt());
        assertThat(after.emotions())
                .singleElement()
                .satisfies(emotion -> assertThat(emotion.answer().intensity()).isEqualTo(40.5));
    }

    @Test
    void aWaitingOneKeepsItsStateWhenItsGuessIsCorrected() {
        TaskId task = tasks.create(TaskData.named("Cook soup")).id();
        InstanceId id = instances.plan(task, Guess.NONE, null, null);
        Screen.open("tasks");
        menu("More for Cook soup", "Edit");
        chips("How much did you dread it?").setValue(100);
        press("Save");
        InstanceDetails after = queries.details(id);
        assertThat(after.guess().expectedAversion()).isEqualTo(100);
        assertThat(after.guess().expectedAversionSource()).isEqualTo(AnswerSource.USER);
        assertThat(after.state().isOpen()).isTrue();
    }
}
