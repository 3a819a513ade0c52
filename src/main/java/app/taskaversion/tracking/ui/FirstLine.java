package app.taskaversion.tracking.ui;

import app.taskaversion.platform.text.Spoken;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.QuickAddParser;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.Set;
import java.util.function.Supplier;

/** The line for the one thing that somebody begins with; what is typed waits in the browser until it is taken. */
class FirstLine extends Composite<Div> {

    private final TextField line = new TextField();
    private final Drafts drafts = new Drafts("capture").keep(line, "line");
    private final Supplier<DayBoundary> days;
    private final Clock clock;
    private final String missing;

    /** What becomes of the line. */
    interface Take {
        void take(QuickAdd line, Runnable taken);
    }

    /** @param missing message key of what is said while nothing is there */
    FirstLine(Supplier<DayBoundary> days, Clock clock, String missing) {
        this.days = days;
        this.clock = clock;
        this.missing = missing;
        line.setLabel(getTranslation("now.first.label"));
        line.setPlaceholder(getTranslation("now.first.example"));
        line.setWidthFull();
        line.setMaxLength(1000);
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addClassName("tas-first-line");
        getContent().add(line);
    }

    /** Enter does the same as the main button. */
    FirstLine onEnter(Runnable main) {
        line.addKeyPressListener(Key.ENTER, pressed -> main.run());
        return this;
    }

    void take(Take take) {
        if (line.getValue().isBlank()) {
            line.setErrorMessage(getTranslation(missing));
            line.setInvalid(true);
            line.focus();
            return;
        }
        take.take(parse(line.getValue()), () -> {
            line.setValue("");
            drafts.stored();
        });
    }

    QuickAdd parse(String text) {
        return QuickAddParser.parse(text, days.get().dayOf(clock.instant()), Set.of(), Spoken.here());
    }
}
