package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.GlossaryEntry;
import app.taskaversion.analytics.LookBackService;
import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.analytics.WeekSummary;
import app.taskaversion.analytics.ui.FigureNavigation;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The week in figures, folded away until it is wanted: nothing is read before. Who opens it sees five figures and up to
 * four of their own choice, each with what it rests on.
 */
class SummaryFold extends Composite<Div> {

    private final LookBackService lookBack;
    private final PreferenceService preferences;
    private final Clock clock;
    private final SummaryMemory memory;
    private @Nullable SummaryChoice choice;
    private final Details fold = new Details();
    private final Div figures = new Div();

    SummaryFold(LookBackService lookBack, PreferenceService preferences, Clock clock) {
        this.lookBack = lookBack;
        this.preferences = preferences;
        this.clock = clock;
        this.memory = new SummaryMemory(preferences);
        fold.setSummaryText(getTranslation("summary.title"));
        fold.add(figures);
        fold.addOpenedChangeListener(event -> look());
        getContent().addClassNames("tas-column", "tas-summary");
        getContent().add(fold);
    }

    /** Reads again if it is open. */
    void look() {
        if (!fold.isOpened()) {
            figures.removeAll();
            return;
        }
        List<SummaryFigure> chosen = memory.chosen();
        WeekSummary week = lookBack.summary(clock.instant(), preferences.get().days());
        figures.removeAll();
        figures.add(new SummaryList(week, chosen), FigureNavigation.explained(entries(chosen)));
        if (choice == null) {
            choice = new SummaryChoice(this::choose);
            fold.add(choice);
        }
        choice.show(chosen);
    }

    private static List<GlossaryEntry> entries(List<SummaryFigure> chosen) {
        return Stream.concat(SummaryFigure.ALWAYS.stream(), chosen.stream())
                .flatMap(figure -> GlossaryEntry.of(figure).stream())
                .distinct()
                .toList();
    }

    private void choose(Set<SummaryFigure> chosen) {
        memory.choose(chosen);
        look();
    }
}
