package app.taskaversion.task.ui;

import static app.taskaversion.testsupport.Screen.press;
import static app.taskaversion.testsupport.Screen.words;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.task.JobService;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class TaskDialogTest {

    @Autowired
    private TaskNavigation navigation;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JobService jobs;

    private final List<TaskDetails> stored = new ArrayList<>();

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static <T> Select<T> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static NumberField minutes() {
        return _get(NumberField.class, spec -> spec.withLabel("Usual minutes"));
    }

    @Test
    void aNameIsEnough() {
        navigation.openNew("Stretch", stored::add);
        press("Save");
        assertThat(stored).singleElement().satisfies(task -> {
            assertThat(task.data()).isEqualTo(TaskData.named("Stretch"));
            assertThat(task.version()).isOne();
        });
    }

    @Test
    void everyFieldIsStored() {
        navigation.openNew("", stored::add);
        _setValue(text("Name"), "Stretch");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Description")), "ten moves");
        _setValue(minutes(), 12.5);
        _get(RatingChips.class).setValue(75);
        _setValue(TaskDialogTest.<TaskType>select("Kind"), TaskType.SELF_CARE);
        _setValue(text("Categories"), "body, morning, body");
        _setValue(TaskDialogTest.<RoutineFrequency>select("Comes back"), RoutineFrequency.WEEKLY);
        @SuppressWarnings({"unchecked", "rawtypes"})
        MultiChips<DayOfWeek> days = _get(MultiChips.class, spec -> spec.withLabel("Days"));
        days.setValue(Set.of(DayOfWeek.MONDAY));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Add a note")), "on the mat");
        press("Save");
        TaskDetails task = tasks.get(stored.get(0).id());
        assertThat(task.data().description()).isEqualTo("ten moves");
        assertThat(task.data().estimateMinutes()).isEqualTo(12.5);
        assertThat(task.data().aversion()).isEqualTo(75);
        assertThat(task.data().taskType()).isEqualTo(TaskType.SELF_CARE);
        assertThat(task.data().categories()).containsExactly("body", "morning");
        assertThat(task.data().routineDays()).containsExactly(DayOfWeek.MONDAY);
        assertThat(tasks.listNotes(task.id()))
                .singleElement()
                .satisfies(note -> assertThat(note.content()).isEqualTo("on the mat"));
    }

    @Test
    void aMissingNameIsSaidAtTheFieldAndNothingTypedIsLost() {
        navigation.openNew("", stored::add);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Description")), "long thoughts");
        press("Save");
        assertThat(text("Name").isInvalid()).isTrue();
        assertThat(text("Name").getErrorMessage()).isEqualTo("A word is needed here.");
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Description")).getValue())
                .isEqualTo("long thoughts");
        assertThat(stored).isEmpty();
        assertThat(tasks.list(TaskFilter.IN_USE, TaskSort.NAME, 0, 10)).isEmpty();
    }

    @Test
    @SuppressWarnings("rawtypes")
    void aWeeklyRoutineAsksForADay() {
        navigation.openNew("Stretch", stored::add);
        _setValue(TaskDialogTest.<RoutineFrequency>select("Comes back"), RoutineFrequency.WEEKLY);
        press("Save");
        assertThat(_get(MultiChips.class, spec -> spec.withLabel("Days")).getErrorMessage())
                .isEqualTo("A weekly routine needs at least one day.");
        assertThat(stored).isEmpty();
    }

    @Test
    void everyThirdDayIsCountedFromTodayUnlessAnotherDayIsChosen() {
        navigation.openNew("Water the orchid", stored::add);
        _setValue(TaskDialogTest.<RoutineFrequency>select("Comes back"), RoutineFrequency.DAILY);
        assertThat(_find(DatePicker.class, spec -> spec.withLabel("First day"))).isEmpty();
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Every")), 3);
        assertThat(_find(MultiChips.class)).as("weekdays make no sense then").isEmpty();
        press("Save");
        TaskData data = tasks.get(stored.get(0).id()).data();
        assertThat(data.routineEvery()).isEqualTo(3);
        assertThat(data.routineFrom()).isEqualTo("2026-11-23");
    }

    @Test
    void everyMonthAsksForTheFirstDay() {
        navigation.openNew("Pay the rent", stored::add);
        _setValue(TaskDialogTest.<RoutineFrequency>select("Comes back"), RoutineFrequency.MONTHLY);
        DatePicker from = _get(DatePicker.class, spec -> spec.withLabel("First day"));
        from.clear();
        press("Save");
        assertThat(stored).isEmpty();
        assertThat(from.getErrorMessage()).isEqualTo("A first day is needed to count from.");
        from.setValue(LocalDate.of(2026, 11, 30));
        press("Save");
        assertThat(tasks.get(stored.get(0).id()).data().routineFrom()).isEqualTo("2026-11-30");
    }

    @Test
    void editingMakesTheNextVersion() {
        TaskDetails before = tasks.create(TaskData.named("Stretch").withUsual(10.0, 62.5));
        navigation.openEdit(before.id(), stored::add);
        _setValue(text("Name"), "Stretch well");
        press("Save");
        TaskDetails after = tasks.get(before.id());
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.data()).isEqualTo(before.data().withName("Stretch well"));
    }

    @Test
    void ifItWasChangedElsewhereThePersonDecides() {
        TaskDetails before = tasks.create(TaskData.named("Stretch"));
        navigation.openEdit(before.id(), stored::add);
        _setValue(text("Name"), "Mine");
        TaskDetails theirs = tasks.update(before.id(), 1, TaskData.named("Theirs"));
        assertThat(theirs.version()).isEqualTo(2);
        press("Save");
        assertThat(words(_get(TaskDialog.class))).contains("changed somewhere else");
        assertThat(tasks.get(before.id()).name()).isEqualTo("Theirs");
        press("Store mine instead");
        assertThat(tasks.get(before.id()).name()).isEqualTo("Mine");
        assertThat(_find(TaskDialog.class)).isEmpty();
    }

    @Test
    void aNewGroupIsMadeOnlyWhenTheTaskIsStored() {
        JobsField field = new JobsField(jobs, null);
        field.choose("Household");
        assertThat(jobs.list()).isEmpty();
        TaskDetails task = tasks.create(TaskData.named("Stretch"));
        field.store(task.id());
        assertThat(jobs.listOf(task.id()))
                .singleElement()
                .satisfies(job -> assertThat(job.name()).isEqualTo("Household"));
    }
}
