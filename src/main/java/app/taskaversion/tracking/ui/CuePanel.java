package app.taskaversion.tracking.ui;

import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.PlannedKind;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** What waits for a cue: the plan in words, and one tap that says it is here and starts the clock. */
class CuePanel extends Composite<Div> {

    CuePanel(InstanceRow row, Runnable here) {
        String cue = row.cue() == null ? "" : row.cue();
        Paragraph plan = new Paragraph(CueWords.plan(this, cue, row.name()));
        plan.addClassName("tas-small");
        NativeButton tap = new NativeButton(getTranslation("cue.here"), click -> here.run());
        tap.addClassName("tas-choice");
        tap.setAriaLabel(getTranslation("cue.hereNamed", cue, row.name()));
        Div choices = new Div(tap);
        choices.addClassName("tas-choices");
        getContent().addClassNames("more", "tas-stack", "tas-cue");
        getContent().add(plan, choices);
    }

    /** Whether a row waits for a cue. */
    static boolean fits(InstanceRow row) {
        return row.state().isOpen() && row.plannedKind() == PlannedKind.CUE && row.cue() != null;
    }
}
