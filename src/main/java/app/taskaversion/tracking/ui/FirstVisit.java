package app.taskaversion.tracking.ui;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Figure;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.QuickAddParser;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Now, before there is anything: one question, and a few ways to begin without thinking of a name. */
class FirstVisit extends Composite<Div> {

    private static final List<String> IDEAS = List.of(
            "now.first.idea.letter", "now.first.idea.surface", "now.first.idea.someone", "now.first.idea.unnamed");

    private final TextField line = new TextField();
    private final Drafts drafts = new Drafts("capture").keep(line, "line");
    private final Supplier<DayBoundary> days;
    private final Clock clock;
    private final CaptureCard.Taker taker;

    FirstVisit(Supplier<DayBoundary> days, Clock clock, CaptureCard.Taker taker) {
        this.days = days;
        this.clock = clock;
        this.taker = taker;
        H1 question = new H1(getTranslation("now.first.question"));
        question.addClassName("tas-first-question");
        Paragraph comfort = new Paragraph(getTranslation("now.first.comfort"));
        comfort.addClassName("tas-quiet");
        Div words = new Div(question, comfort);
        words.addClassNames("tas-stack", "tas-tight");
        line.setLabel(getTranslation("now.first.label"));
        line.setPlaceholder(getTranslation("now.first.example"));
        line.setWidthFull();
        line.setMaxLength(1000);
        line.setValueChangeMode(ValueChangeMode.EAGER);
        line.addClassName("tas-first-line");
        Div actions = new Div(
                Buttons.large(Icons.MOON, getTranslation("now.first.later"), click -> take(taker::later)),
                Buttons.primary(Icons.PLAY, getTranslation("now.start"), click -> take(taker::start)));
        actions.addClassName("tas-actions");
        getContent().addClassNames("tas-column", "tas-stack", "tas-first");
        Anchor bring = new Anchor("settings/import", getTranslation("now.first.bring"));
        getContent().add(Figure.ringAndDot(), words, line, actions, ideas(), new Paragraph(bring));
    }

    private Div ideas() {
        Paragraph lead = new Paragraph(getTranslation("now.first.ideas"));
        lead.addClassNames("tas-small", "tas-quiet");
        Div chips = new Div();
        chips.addClassName("tas-choices");
        for (String key : IDEAS) {
            NativeButton chip = new NativeButton(getTranslation(key), click -> start(getTranslation(key)));
            chip.addClassName("tas-choice");
            chips.add(chip);
        }
        Div all = new Div(lead, chips);
        all.addClassNames("tas-stack", "tas-tight");
        return all;
    }

    private interface Take {
        void take(QuickAdd line, Runnable taken);
    }

    private void take(Take take) {
        if (line.getValue().isBlank()) {
            line.setErrorMessage(getTranslation("now.first.missing"));
            line.setInvalid(true);
            line.focus();
            return;
        }
        take.take(QuickAddParser.parse(line.getValue(), days.get().dayOf(clock.instant()), Set.of()), () -> {
            line.setValue("");
            drafts.stored();
        });
    }

    private void start(String name) {
        taker.start(QuickAddParser.parse(name, days.get().dayOf(clock.instant()), Set.of()), () -> {});
    }
}
