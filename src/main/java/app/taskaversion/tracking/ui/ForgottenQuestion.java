package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.tracking.ForgottenAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;

/** Asked once about a clock that has been running for very long. Nothing is added or taken without an answer. */
class ForgottenQuestion extends Composite<Div> {

    private static final Duration STEP = Duration.ofMinutes(5);

    private final Consumer<ForgottenAnswer> answered;
    private final DateTimePicker when = new DateTimePicker();

    ForgottenQuestion(Instant since, Instant now, ZoneId zone, DayWords words, Consumer<ForgottenAnswer> answered) {
        this.answered = answered;
        when.setLabel(getTranslation("now.forgotten.when"));
        when.setStep(STEP);
        when.setMin(LocalDateTime.ofInstant(since, zone));
        when.setMax(LocalDateTime.ofInstant(now, zone));
        when.setVisible(false);
        Button store = Buttons.of(getTranslation("now.forgotten.store"), click -> stopped(zone));
        store.setVisible(false);
        Button stopped = Buttons.of(getTranslation("now.forgotten.stopped"), click -> {
            when.setVisible(true);
            store.setVisible(true);
            when.focus();
        });
        Div answers = new Div(
                Buttons.of(
                        getTranslation("now.forgotten.going"), click -> answered.accept(ForgottenAnswer.stillGoing())),
                stopped,
                Buttons.of(
                        getTranslation("now.forgotten.dont"), click -> answered.accept(ForgottenAnswer.dontCount())));
        answers.addClassNames("tas-row", "wrap");
        Div note = new Div(Icons.HOURGLASS.small(), new Span(getTranslation("now.forgotten", words.dayAndTime(since))));
        note.addClassName("tas-note");
        getContent().addClassName("tas-stack");
        getContent().add(note, answers, when, store);
    }

    private void stopped(ZoneId zone) {
        LocalDateTime value = when.getValue();
        if (value != null && !when.isInvalid()) {
            answered.accept(ForgottenAnswer.stopped(value.atZone(zone).toInstant()));
        }
    }
}
