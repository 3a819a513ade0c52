package app.taskaversion.tracking.ui;

import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.InterventionStep;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.function.Consumer;

/** The step that was chosen when stuck, on the running card: one line to tick off, or to leave alone. */
class StepLine extends Composite<Div> {

    /** @param tick stores whether it is ticked */
    StepLine(ChosenStep chosen, Consumer<Boolean> tick) {
        boolean twoMinutes = chosen.step() == InterventionStep.TWO_MINUTES;
        Paragraph lead = new Paragraph(getTranslation(twoMinutes ? "stuck.line.two" : "stuck.line.first"));
        lead.addClassNames("tas-small", "tas-quiet");
        String words = chosen.step() == InterventionStep.OWN
                ? Objects.requireNonNullElse(chosen.text(), "")
                : getTranslation("stuck.step." + chosen.step().name());
        Checkbox box = new Checkbox(words, chosen.ticked());
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                tick.accept(change.getValue());
            }
        });
        getContent().addClassNames("tas-stack", "tas-tight");
        Div line = new Div(box);
        line.addClassName("tas-step");
        getContent().add(lead, line);
    }

    /** Whether there is a line for it: other conditions are no step. */
    static boolean hasLine(ChosenStep chosen) {
        return switch (chosen.step().kind()) {
            case SMALLER -> chosen.step() != InterventionStep.OWN || chosen.text() != null;
            case FEELING -> true;
            case CONDITIONS -> false;
        };
    }
}
