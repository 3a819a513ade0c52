package app.taskaversion.tracking.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.tracking.Postponement;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Not today: one more tap says when, or after what. */
class NotTodayDialog extends SheetDialog {

    private final Consumer<Postponement> chosen;
    private final DayBoundary days;
    private final TextField cue = new TextField();
    private final Drafts drafts = new Drafts("later").keep(cue, "cue");
    private final DatePicker day = new DatePicker();

    /** @param ownCues words that the person used before, the latest first */
    NotTodayDialog(String name, Instant now, DayBoundary days, List<String> ownCues, Consumer<Postponement> chosen) {
        super("");
        this.chosen = chosen;
        this.days = days;
        setHeaderTitle(getTranslation("later.title"));
        setSecondLine(name);
        Div chips = new Div();
        chips.addClassName("tas-choices");
        WhenPresets when = WhenPresets.at(now, days);
        if (when.evening() != null) {
            chips.add(chip("later.evening", Icons.SUNSET, Postponement.until(when.evening())));
        }
        chips.add(
                chip("later.tomorrow", Icons.SUN, Postponement.until(when.tomorrow())),
                chip("later.weekend", Icons.LEAF, Postponement.until(when.weekend())),
                chip("later.coffee", Icons.COFFEE, Postponement.onCue(getTranslation("later.coffee"))),
                chip("later.desk", Icons.DOOR_OPEN, Postponement.onCue(getTranslation("later.desk"))),
                chip("later.someday", Icons.WIND, Postponement.someday()));
        ownCues.stream().filter(own -> !offered(own)).forEach(own -> chips.add(ownChip(own)));
        Details own = new Details(getTranslation("later.own"), ownWords(name, now));
        Div body = new Div(chips, own);
        body.addClassName("tas-sheet-body");
        add(body);
    }

    private Button chip(String key, Icons icon, Postponement when) {
        Button chip = Buttons.of(getTranslation(key), icon.small(), click -> choose(when));
        chip.addClassName("tas-round");
        return chip;
    }

    private boolean offered(String own) {
        return own.equalsIgnoreCase(getTranslation("later.coffee"))
                || own.equalsIgnoreCase(getTranslation("later.desk"));
    }

    private Button ownChip(String own) {
        Button chip = Buttons.of(own, Icons.REPEAT.small(), click -> choose(Postponement.onCue(own)));
        chip.addClassName("tas-round");
        return chip;
    }

    private Component ownWords(String name, Instant now) {
        cue.setLabel(getTranslation("later.cue"));
        cue.setPlaceholder(getTranslation("later.cueExample"));
        cue.setMaxLength(Postponement.MAX_CUE);
        cue.setHelperText(CueWords.plan(this, "…", name));
        cue.setValueChangeMode(ValueChangeMode.LAZY);
        cue.addValueChangeListener(change -> cue.setHelperText(
                CueWords.plan(this, cue.isEmpty() ? "…" : cue.getValue().strip(), name)));
        cue.setWidthFull();
        day.setLabel(getTranslation("later.day"));
        day.setMin(days.dayOf(now).plusDays(1));
        day.setWidthFull();
        day.setI18n(Fields.dayFormat(this));
        Button store = Buttons.of(getTranslation("later.store"), click -> storeOwn());
        Div fields = new Div(cue, day, store);
        fields.addClassName("tas-form");
        return fields;
    }

    private void storeOwn() {
        LocalDate date = day.getValue();
        if (day.isInvalid()) {
            return;
        }
        if (date != null) {
            choose(Postponement.until(days.startOf(date)));
        } else if (cue.getValue().isBlank()) {
            cue.setErrorMessage(getTranslation("later.missing"));
            cue.setInvalid(true);
            cue.focus();
        } else {
            try {
                choose(Postponement.onCue(cue.getValue().strip()));
            } catch (AppException refused) {
                cue.setErrorMessage(Feedback.reason(this, refused));
                cue.setInvalid(true);
            }
        }
    }

    private void choose(Postponement when) {
        close();
        chosen.accept(when);
        drafts.stored();
    }
}
