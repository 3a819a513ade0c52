package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.PickerWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;

/** Fields that several forms of this feature have, with the limits of what is stored. */
final class Fields {

    /** Longest note that a form takes. */
    static final int LONG_TEXT = 10_000;

    /** A year. */
    static final double MINUTES_MAX = 525_600;

    private Fields() {}

    /** Minutes from none to a year; empty is an answer too. */
    static NumberField minutes() {
        NumberField field = new NumberField();
        field.setMin(0);
        field.setMax(MINUTES_MAX);
        field.setStep(0.5);
        field.setSuffixComponent(new Span(field.getTranslation("minutes.unit")));
        field.setI18n(new NumberField.NumberFieldI18n()
                .setBadInputErrorMessage(field.getTranslation("minutes.bad"))
                .setStepErrorMessage(field.getTranslation("minutes.bad"))
                .setMinErrorMessage(field.getTranslation("minutes.bad"))
                .setMaxErrorMessage(field.getTranslation("minutes.tooMany")));
        return field;
    }

    /** Days as words, the same for everyone who reads a language: 27 Nov 2026. */
    static DatePicker.DatePickerI18n dayFormat(Component where) {
        return PickerWords.of(where);
    }
}
