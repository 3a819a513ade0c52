package app.taskaversion.tracking.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.ChoiceChips;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.task.TaskData;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is done already: what, when, and how long if the person knows. */
class DoneAlreadyDialog extends SheetDialog {

    /** What was done. */
    record Done(String name, Instant when, @Nullable Double minutes) {}

    private enum When {
        JUST_NOW,
        YESTERDAY,
        OTHER
    }

    private final Instant now;
    private final ZoneId zone;
    private final SerializableConsumer<Done> store;
    private final TextField name = new TextField();
    private final ChoiceChips<When> when;
    private final DateTimePicker at = new DateTimePicker();
    private final NumberField minutes = Fields.minutes();
    private final Drafts drafts = new Drafts("already").keep(name, "name").keep(minutes, "minutes");

    /** @param store may refuse; the dialog then stays open and says why */
    DoneAlreadyDialog(
            String words, @Nullable Double knownMinutes, Instant now, ZoneId zone, SerializableConsumer<Done> store) {
        super("");
        this.now = now;
        this.zone = zone;
        this.store = store;
        setHeaderTitle(getTranslation("already.title"));
        name.setLabel(getTranslation("already.name"));
        name.setValue(words);
        name.setMaxLength(TaskData.NAME_MAX);
        name.setWidthFull();
        when = new ChoiceChips<>(
                getTranslation("already.when"),
                List.of(When.values()),
                choice -> getTranslation("already.when." + choice.name()));
        when.setValue(When.JUST_NOW);
        LocalDateTime local = LocalDateTime.ofInstant(now, zone).withSecond(0).withNano(0);
        at.setLabel(getTranslation("already.at"));
        at.setMax(local);
        at.setValue(local);
        at.setDatePickerI18n(Fields.dayFormat(this));
        at.setVisible(false);
        when.addValueChangeListener(change -> at.setVisible(change.getValue() == When.OTHER));
        minutes.setLabel(getTranslation("already.minutes"));
        minutes.setHelperText(getTranslation("already.minutesHelp"));
        minutes.setValue(knownMinutes);
        Div body = new Div(name, when, at, minutes);
        body.addClassName("tas-form");
        add(body);
        Button save = Buttons.of(getTranslation("already.store"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> giveUp()), save);
    }

    private void giveUp() {
        drafts.drop();
        close();
    }

    private void save() {
        Instant moment = moment();
        if (moment == null || minutes.isInvalid()) {
            return;
        }
        try {
            store.accept(new Done(name.getValue(), moment, minutes.getValue()));
            drafts.stored();
            close();
        } catch (AppException refused) {
            name.setErrorMessage(Feedback.reason(this, refused));
            name.setInvalid(true);
            name.focus();
        }
    }

    private @Nullable Instant moment() {
        if (when.getValue() == When.YESTERDAY) {
            return now.minus(Duration.ofDays(1));
        }
        if (when.getValue() != When.OTHER) {
            return now;
        }
        LocalDateTime picked = at.getValue();
        if (at.isInvalid() || picked == null) {
            at.setErrorMessage(getTranslation("already.atBad"));
            at.setInvalid(true);
            return null;
        }
        return picked.atZone(zone).toInstant();
    }
}
