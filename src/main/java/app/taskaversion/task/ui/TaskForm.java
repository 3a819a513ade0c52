package app.taskaversion.task.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.RatingChips;
import app.taskaversion.platform.ui.RatingKind;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskType;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.Validator;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All fields of a task template, bound to {@link TaskData}. Only the name is needed; the rest folds away. Each field is
 * checked by the record itself, after leaving the field.
 */
class TaskForm extends Composite<Div> {

    private final Binder<TaskData> binder = new Binder<>(TaskData.class);
    private final TextField name = new TextField();
    private final TextArea description = new TextArea();
    private final Select<TaskType> taskType = new Select<>();
    private final Select<ScheduleType> schedule = new Select<>();
    private final Checkbox recurring = new Checkbox();
    private final TextField categories = new TextField();
    private final NumberField estimate = new NumberField();
    private final RatingChips aversion;
    private final @Nullable Double storedAversion;
    private final RoutineFields routine;

    /**
     * @param before absent for a new task
     * @param allowed what may be asked; the rest is kept as it is stored
     * @param today the first day of a new routine, unless another is chosen
     */
    TaskForm(@Nullable TaskData before, String newName, Allowed allowed, LocalDate today) {
        storedAversion = before == null ? null : before.aversion();
        aversion = new RatingChips(RatingKind.DREAD_GUESS, getTranslation("taskForm.aversion"));
        routine = new RoutineFields(binder, today, this::comesBack);
        words();
        description.setVisible(allowed.freeText());
        aversion.setVisible(allowed.feelings());
        layOut();
        bind();
        if (before == null) {
            TaskData blank = TaskData.named("?");
            binder.readRecord(blank);
            name.setValue(newName);
            name.setInvalid(false); // nothing was typed yet, so there is nothing to correct
        } else {
            binder.readRecord(before);
        }
    }

    private void words() {
        name.setLabel(getTranslation("taskForm.name"));
        name.setPlaceholder(getTranslation("taskForm.nameExample"));
        name.setMaxLength(TaskData.NAME_MAX);
        description.setLabel(getTranslation("taskForm.description"));
        description.setMaxLength(TaskData.DESCRIPTION_MAX);
        taskType.setLabel(getTranslation("taskForm.type"));
        taskType.setItems(TaskType.values());
        taskType.setItemLabelGenerator(type -> getTranslation("task.type." + type));
        schedule.setLabel(getTranslation("taskForm.schedule"));
        schedule.setItems(ScheduleType.values());
        schedule.setItemLabelGenerator(kind -> getTranslation("task.schedule." + kind));
        recurring.setLabel(getTranslation("taskForm.recurring"));
        categories.setLabel(getTranslation("taskForm.categories"));
        categories.setHelperText(getTranslation("taskForm.categoriesHelp"));
        estimate.setLabel(getTranslation("taskForm.estimate"));
        estimate.setHelperText(getTranslation("taskForm.estimateHelp"));
        estimate.setSuffixComponent(new Span(getTranslation("minutes.unit")));
        estimate.setI18n(new NumberField.NumberFieldI18n().setBadInputErrorMessage(getTranslation("minutes.bad")));
    }

    private void layOut() {
        Div rest = new Div(taskType, routine, schedule, recurring, categories);
        rest.addClassName("tas-form");
        getContent().addClassName("tas-form");
        getContent().add(name, description, estimate, aversion, new Details(getTranslation("taskForm.more"), rest));
    }

    private void bind() {
        binder.forField(name)
                .withValidator(accepted(text -> TaskData.named(text)))
                .bind("name");
        binder.forField(description)
                .withConverter(TaskForm::orNull, TaskForm::orEmpty)
                .bind("description");
        binder.forField(taskType).bind("taskType");
        binder.forField(schedule).bind("schedule");
        binder.forField(recurring).bind("recurring");
        binder.forField(categories)
                .withConverter(Categories::split, Categories::join)
                .withValidator(accepted(Categories::check))
                .bind("categories");
        binder.forField(estimate)
                .withValidator(accepted(minutes -> TaskData.named("?").withUsual(minutes, null)))
                .bind("estimateMinutes");
        binder.forField(aversion)
                .withConverter(this::dread, value -> value == null ? null : (Integer) (int) Math.round(value))
                .bind("aversion");
        routine.bind();
    }

    /** What comes back by itself is a routine in the words of the seed, too; what no longer does is none. */
    private void comesBack(boolean routinely) {
        if (routinely) {
            schedule.setValue(ScheduleType.ROUTINE);
            recurring.setValue(true);
        } else if (schedule.getValue() == ScheduleType.ROUTINE) {
            schedule.setValue(ScheduleType.ONE_TIME);
            recurring.setValue(false);
        }
    }

    /** What the fields say; empty if a field needs another look, which it then says itself. */
    Optional<TaskData> data() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException e) {
            return Optional.empty();
        }
    }

    /** Keeps what is typed until it is stored. */
    void keepIn(Drafts drafts) {
        drafts.keep(name, "name")
                .keep(description, "description")
                .keep(categories, "categories")
                .keep(estimate, "estimate");
    }

    void focus() {
        name.focus();
    }

    /** An untouched dread stays exactly as it was stored; imported ones may have half points. */
    private @Nullable Double dread(@Nullable Integer shown) {
        if (shown == null) {
            return null;
        }
        return storedAversion != null && shown == Math.round(storedAversion)
                ? storedAversion
                : (Double) shown.doubleValue();
    }

    /** The record says itself what it accepts, and why not. */
    private <T> Validator<T> accepted(SerializableConsumer<T> check) {
        return (value, context) -> {
            try {
                check.accept(value);
                return com.vaadin.flow.data.binder.ValidationResult.ok();
            } catch (AppException refused) {
                return com.vaadin.flow.data.binder.ValidationResult.error(Feedback.reason(this, refused));
            }
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
