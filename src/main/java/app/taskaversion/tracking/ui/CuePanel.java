package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.PressableRows;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.PlannedKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;

/** What waits for a cue: the plan in words, and one tap that says it is here and starts the clock. */
final class CuePanel {

    private CuePanel() {}

    static Div of(PressableRows.Writer list, Component where, InstanceRow row, SerializableRunnable here) {
        String cue = row.cue() == null ? "" : row.cue();
        Paragraph plan = new Paragraph(CueWords.plan(where, cue, row.name()));
        plan.addClassName("tas-small");
        NativeButton tap = list.pressable(new NativeButton(where.getTranslation("cue.here")), here);
        tap.addClassName("tas-choice");
        tap.setAriaLabel(where.getTranslation("cue.hereNamed", cue, row.name()));
        Div choices = new Div(tap);
        choices.addClassName("tas-choices");
        Div panel = new Div(plan, choices);
        panel.addClassNames("more", "tas-stack", "tas-cue");
        return panel;
    }

    /** Whether a row waits for a cue. */
    static boolean fits(InstanceRow row) {
        return row.state().isOpen() && row.plannedKind() == PlannedKind.CUE && row.cue() != null;
    }
}
