package app.taskaversion.task.ui;

import app.taskaversion.platform.text.Spoken;
import app.taskaversion.platform.ui.MultiChips;
import app.taskaversion.platform.ui.PickerWords;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.RoutineRule;
import app.taskaversion.task.TaskData;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;

/**
 * How a task comes back: every how many days, weeks or months, on which days, when, and how long it may take. Only what
 * the chosen way needs is shown.
 */
class RoutineFields extends Composite<Div> {

    private final Binder<TaskData> binder;
    private final LocalDate today;
    private final Select<RoutineFrequency> frequency = new Select<>();
    private final IntegerField every = new IntegerField();
    private final Span unit = new Span();
    private final DatePicker from = new DatePicker();
    private final MultiChips<DayOfWeek> routineDays;
    private final TimePicker time = new TimePicker();
    private final IntegerField hours = new IntegerField();
    private final IntegerField days = new IntegerField();
    private final Div more = new Div();

    /** @param comesBack is told when the person chooses whether it does */
    RoutineFields(Binder<TaskData> binder, LocalDate today, SerializableConsumer<Boolean> comesBack) {
        this.binder = binder;
        this.today = today;
        routineDays = new MultiChips<>(
                getTranslation("taskForm.days"),
                List.of(DayOfWeek.values()),
                day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, Spoken.here()));
        words();
        more.addClassName("tas-form");
        more.add(every, routineDays, from, time, hours, days);
        getContent().addClassName("tas-form");
        getContent().add(frequency, more);
        frequency.addValueChangeListener(change -> {
            show();
            if (change.isFromClient()) {
                comesBack.accept(change.getValue() != RoutineFrequency.NONE);
            }
        });
        every.addValueChangeListener(change -> show());
        show();
    }

    private void words() {
        frequency.setLabel(getTranslation("taskForm.frequency"));
        frequency.setItems(RoutineFrequency.values());
        frequency.setItemLabelGenerator(often -> getTranslation("task.frequency." + often));
        every.setLabel(getTranslation("taskForm.every"));
        every.setSuffixComponent(unit);
        every.setStepButtonsVisible(true);
        every.setMin(TaskData.EACH);
        every.setMax(RoutineRule.EVERY_MAX);
        from.setLabel(getTranslation("taskForm.from"));
        from.setI18n(PickerWords.of(this).setBadInputErrorMessage(getTranslation("taskForm.fromBad")));
        time.setLabel(getTranslation("taskForm.time"));
        time.setHelperText(getTranslation("taskForm.timeHelp"));
        time.setStep(Duration.ofMinutes(30));
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("taskForm.timeBad")));
        hours.setLabel(getTranslation("taskForm.windowHours"));
        days.setLabel(getTranslation("taskForm.windowDays"));
        IntegerField.IntegerFieldI18n whole =
                new IntegerField.IntegerFieldI18n().setBadInputErrorMessage(getTranslation("taskForm.wholeBad"));
        every.setI18n(whole);
        hours.setI18n(whole);
        days.setI18n(whole);
    }

    void bind() {
        binder.forField(frequency).bind("routineFrequency");
        binder.forField(every)
                .withConverter(number -> number == null ? TaskData.EACH : number, Integer::valueOf)
                .withValidator(
                        number -> number >= TaskData.EACH && number <= RoutineRule.EVERY_MAX,
                        getTranslation("taskForm.everyBad"))
                .bind("routineEvery");
        binder.forField(from)
                .withValidator(date -> date != null || !counted(), getTranslation("task.limit.routineFrom"))
                .bind("routineFrom");
        binder.forField(routineDays)
                .withValidator(
                        chosen -> frequency.getValue() != RoutineFrequency.WEEKLY || !chosen.isEmpty(),
                        getTranslation("task.limit.weeklyDays"))
                .bind("routineDays");
        binder.forField(time).bind("routineTime");
        binder.forField(hours)
                .withValidator(
                        count -> count == null || (count >= 0 && count <= 8_760), getTranslation("taskForm.hoursBad"))
                .bind("windowHours");
        binder.forField(days)
                .withValidator(
                        count -> count == null || (count >= 0 && count <= 3_650), getTranslation("taskForm.daysBad"))
                .bind("windowDays");
    }

    private int number() {
        Integer typed = every.getValue();
        return typed == null ? TaskData.EACH : typed;
    }

    /** Whether the first day decides which days come. */
    private boolean counted() {
        RoutineFrequency often = frequency.getValue();
        return often != null && RoutineRule.needsFirstDay(often, number());
    }

    private void show() {
        RoutineFrequency often = frequency.getValue() == null ? RoutineFrequency.NONE : frequency.getValue();
        more.setVisible(often != RoutineFrequency.NONE);
        unit.setText(often == RoutineFrequency.NONE ? "" : getTranslation("taskForm.every." + often, number()));
        boolean eachDay = often == RoutineFrequency.DAILY && number() == TaskData.EACH;
        routineDays.setVisible(often == RoutineFrequency.WEEKLY || eachDay);
        routineDays.setHelperText(eachDay ? getTranslation("taskForm.daysHelp") : null);
        from.setVisible(counted());
        from.setHelperText(often == RoutineFrequency.MONTHLY ? getTranslation("taskForm.fromMonthHelp") : null);
        if (counted() && from.getValue() == null) {
            from.setValue(today);
        }
    }
}
