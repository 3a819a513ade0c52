package app.taskaversion.tracking.ui;

import app.taskaversion.analytics.SummaryFigure;
import app.taskaversion.platform.ui.MultiChips;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Which figures stand beside the five. With four chosen the others wait until one is taken away. */
class SummaryChoice extends Composite<Details> {

    private final MultiChips<SummaryFigure> chips;
    private Set<SummaryFigure> shown = Set.of();

    SummaryChoice(Consumer<Set<SummaryFigure>> chosen) {
        chips = new MultiChips<>(
                getTranslation("summary.choose", SummaryFigure.MOST_CHOSEN),
                SummaryFigure.CHOICES,
                figure -> getTranslation("summary." + word(figure)));
        chips.addValueChangeListener(event -> {
            if (!event.getValue().equals(shown)) {
                chosen.accept(event.getValue());
            }
        });
        getContent().setSummaryText(getTranslation("summary.more"));
        getContent().add(chips);
    }

    void show(List<SummaryFigure> chosen) {
        shown = Set.copyOf(chosen);
        chips.setValue(shown);
        // Given anew, as the group looks at it only then; a refresh of its items would take the choice away.
        chips.setItemEnabledProvider(figure -> shown.size() < SummaryFigure.MOST_CHOSEN || shown.contains(figure));
    }

    static String word(SummaryFigure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
