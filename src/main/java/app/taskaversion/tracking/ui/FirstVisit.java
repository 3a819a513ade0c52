package app.taskaversion.tracking.ui;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Figure;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/** Now, before there is anything: one question, and a few ways to begin without thinking of a name. */
class FirstVisit extends Composite<Div> {

    private static final List<String> IDEAS = List.of(
            "now.first.idea.letter", "now.first.idea.surface", "now.first.idea.someone", "now.first.idea.unnamed");

    private final FirstLine line;
    private final CaptureCard.Taker taker;

    FirstVisit(Supplier<DayBoundary> days, Clock clock, CaptureCard.Taker taker) {
        this.line = new FirstLine(days, clock, "now.first.missing");
        this.taker = taker;
        H1 question = new H1(getTranslation("now.first.question"));
        question.addClassName("tas-first-question");
        Paragraph comfort = new Paragraph(getTranslation("now.first.comfort"));
        comfort.addClassName("tas-quiet");
        Div words = new Div(question, comfort);
        words.addClassNames("tas-stack", "tas-tight");
        Div actions = new Div(
                Buttons.large(Icons.MOON, getTranslation("now.first.later"), click -> line.take(taker::later)),
                Buttons.primary(Icons.PLAY, getTranslation("now.start"), click -> line.take(taker::start)));
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

    private void start(String name) {
        taker.start(line.parse(name), () -> {});
    }
}
