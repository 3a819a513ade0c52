package app.taskaversion.experiment.ui;

import app.taskaversion.experiment.Assignment;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The way to personal experiments, and what of them stands on Now. */
public final class ExperimentNavigation {

    private ExperimentNavigation() {}

    public static void toExperiments() {
        UI.getCurrentOrThrow().navigate(ExperimentsView.class);
    }

    /** One quiet line: what was drawn for the thing on the card. It is an offer, and both buttons stay. */
    public static Component line(Assignment assignment) {
        Div line = new Div();
        String words = assignment.offered()
                ? line.getTranslation("experiment.offer." + assignment.strategy())
                : line.getTranslation("experiment.usual");
        line.addClassNames("tas-note", "tas-experiment-line");
        line.add(Icons.SPLIT.small(), new Span(words));
        return line;
    }
}
