package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.SummaryFigure;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Which figures a person added to the summary on Now, at most four. */
class SummaryMemory {

    private final PreferenceService preferences;

    SummaryMemory(PreferenceService preferences) {
        this.preferences = preferences;
    }

    /** In the order of the figures; what is stored and not ours is as if never chosen. */
    List<SummaryFigure> chosen() {
        List<String> stored = preferences
                .find(PreferenceKey.SUMMARY_FIGURES)
                .map(text -> Arrays.asList(text.split(",", -1)))
                .orElse(List.of());
        return SummaryFigure.CHOICES.stream()
                .filter(figure -> stored.contains(figure.name()))
                .limit(SummaryFigure.MOST_CHOSEN)
                .toList();
    }

    void choose(Collection<SummaryFigure> figures) {
        if (figures.isEmpty()) {
            preferences.remove(PreferenceKey.SUMMARY_FIGURES);
        } else {
            preferences.set(
                    PreferenceKey.SUMMARY_FIGURES,
                    SummaryFigure.CHOICES.stream()
                            .filter(figures::contains)
                            .limit(SummaryFigure.MOST_CHOSEN)
                            .map(Enum::name)
                            .collect(Collectors.joining(",")));
        }
    }
}
