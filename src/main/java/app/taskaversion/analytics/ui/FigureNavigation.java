package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.metric.TurnComparison;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;

/** The way from a figure that stands on another screen to what it means. */
public final class FigureNavigation {

    private FigureNavigation() {}

    /** What days with a model brought beside days with rules, over all who agreed. */
    public static Component turns(TurnComparison turns) {
        return FigurePlaces.explained(new TurnsBlock(turns, TurnsVoice.PEOPLE));
    }

    /** Goes to Look back. */
    public static void lookBack() {
        UI.getCurrentOrThrow().navigate(LookBackView.class);
    }

    /**
     * What the figures of a place are, folded away behind a button.
     *
     * @param entries at least one, all that the place shows
     */
    public static Component explained(List<GlossaryEntry> entries) {
        return Explained.of(entries);
    }
}
