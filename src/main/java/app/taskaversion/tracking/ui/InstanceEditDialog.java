package app.taskaversion.tracking.ui;

import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceEdit;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Phase;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Corrects one instance: before the end what is expected, after it also how it was. If storing does not work the dialog
 * stays open with everything that was typed.
 */
class InstanceEditDialog extends SheetDialog {

    private final InstanceDetails before;
    private final InstanceService instances;
    private final Supplier<InstanceDetails> current;
    private final DayBoundary days;
    private final Runnable stored;
    private final GuessForm guess;
    private final OutcomeForm outcome;
    private final EmotionsField feltBefore;
    private final EmotionsField feltAfter;
    private final DateTimePicker completedAt = new DateTimePicker();
    private final DatePicker due = new DatePicker();
    private final TextArea reason = new TextArea();
    private final Div elsewhere = new Div();
    private final Div body = new Div();
    private final Drafts drafts;

    InstanceEditDialog(
            InstanceDetails before,
            InstanceService instances,
            EmotionService emotions,
            Allowed allowed,
            Supplier<InstanceDetails> current,
            DayBoundary days,
            Runnable stored) {
        super(before.name());
        this.before = before;
        this.instances = instances;
        this.current = current;
        this.days = days;
        this.stored = stored;
        guess = new GuessForm(before.guess(), allowed);
        outcome = new OutcomeForm(before.outcome(), counted(), allowed);
        feltBefore = new EmotionsField(getTranslation("instance.emotionsBefore"), emotions, answers(Phase.INIT));
        feltAfter = new EmotionsField(getTranslation("instance.emotionsAfter"), emotions, answers(Phase.DONE));
        feltBefore.setVisible(allowed.feelings());
        feltAfter.setVisible(allowed.feelings());
        reason.setVisible(allowed.freeText());
        dates();
        layOut();
        Button save = Buttons.of(getTranslation("kit.save"), click -> save(false));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> giveUp()), save);
        drafts = new Drafts("instance/" + before.id().value()).keep(reason, "reason");
        guess.keepIn(drafts);
        outcome.keepIn(drafts);
    }

    private void dates() {
        completedAt.setLabel(getTranslation("instance.completedAt"));
        completedAt.setValue(local(before.completedAt()));
        due.setLabel(getTranslation("instance.dueAt"));
        due.setClearButtonVisible(true);
        Instant dueAt = before.dueAt();
        due.setValue(dueAt == null ? null : days.dayOf(dueAt));
        due.setWidthFull();
        due.setI18n(Fields.dayFormat(this));
        completedAt.setDatePickerI18n(Fields.dayFormat(this));
        reason.setLabel(getTranslation("instance.cancellationNote"));
        reason.setMaxLength(Fields.LONG_TEXT);
        reason.setValue(GuessForm.orEmpty(before.cancellationNote()));
    }

    private void layOut() {
        body.addClassNames("tas-form", "tas-sheet-body");
        body.add(elsewhere);
        if (before.state() == InstanceState.COMPLETED) {
            body.add(new H3(getTranslation("instance.after")), outcome, completedAt, feltAfter);
        } else if (before.state() == InstanceState.CANCELLED) {
            body.add(reason);
        }
        body.add(new H3(getTranslation("instance.before")), guess, due, feltBefore);
        add(body);
    }

    /** Whether another device corrected the same meanwhile. */
    private boolean differs(InstanceDetails there) {
        return !there.guess().equals(before.guess())
                || !there.outcome().equals(before.outcome())
                || !Objects.equals(there.completedAt(), before.completedAt())
                || !Objects.equals(there.cancellationNote(), before.cancellationNote());
    }

    /** @param overwrite after the person said that theirs counts */
    private void save(boolean overwrite) {
        if (!guess.valid() || !outcome.valid() || due.isInvalid() || completedAt.isInvalid()) {
            return;
        }
        InstanceDetails there = current.get();
        if (!overwrite && differs(there)) {
            elsewhere.removeAll();
            elsewhere.add(new ElsewherePanel(there.outcome(), outcome.outcome(), () -> save(true), this::giveUp));
            return;
        }
        try {
            store();
        } catch (AppException refused) {
            body.addComponentAsFirst(new Note(Icons.INFO, Feedback.reason(this, refused)));
            return;
        }
        drafts.stored();
        close();
        stored.run();
    }

    private void giveUp() {
        drafts.drop();
        close();
    }

    private void store() {
        if (before.state().isOpen()) {
            instances.guess(before.id(), guess.guess());
            instances.setDue(before.id(), dueAt());
        } else {
            instances.edit(
                    before.id(),
                    new InstanceEdit(
                            guess.guess(),
                            before.state() == InstanceState.COMPLETED ? outcome.outcome() : before.outcome(),
                            instant(completedAt.getValue()),
                            dueAt(),
                            before.cancellationCategory(),
                            GuessForm.orNull(reason.getValue())));
        }
        store(Phase.INIT, feltBefore);
        if (before.state() == InstanceState.COMPLETED) {
            store(Phase.DONE, feltAfter);
        }
    }

    private void store(Phase phase, EmotionsField field) {
        if (field.changed()) {
            instances.emotions(before.id(), phase, field.answers());
        }
    }

    private List<EmotionAnswer> answers(Phase phase) {
        return before.emotions().stream()
                .filter(emotion -> emotion.phase() == phase)
                .map(InstanceDetails.Emotion::answer)
                .toList();
    }

    private @Nullable String counted() {
        Double minutes = before.figures().durationMinutes();
        return minutes == null ? null : MinuteWords.of(this, minutes);
    }

    /** The same instant as before if the day is the same: an imported due date may have a time. */
    private @Nullable Instant dueAt() {
        LocalDate day = due.getValue();
        if (day == null) {
            return null;
        }
        Instant stored = before.dueAt();
        return stored != null && day.equals(days.dayOf(stored)) ? stored : WhenPresets.endOf(day, days);
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null
                ? null
                : LocalDateTime.ofInstant(instant, days.zone()).withNano(0);
    }

    /** Seconds that the picker does not show stay as they were. */
    private @Nullable Instant instant(@Nullable LocalDateTime picked) {
        return picked == null || picked.withSecond(0).equals(withoutSeconds(local(before.completedAt())))
                ? before.completedAt()
                : picked.atZone(days.zone()).toInstant();
    }

    private static @Nullable LocalDateTime withoutSeconds(@Nullable LocalDateTime time) {
        return time == null ? null : time.withSecond(0);
    }
}
