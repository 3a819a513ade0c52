package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.tracking.Absence;
import app.taskaversion.tracking.InstanceFilter;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.RecentQueries;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether somebody comes back after a while, and what they are offered. */
@Component
class Welcome {

    private final RecentQueries recent;
    private final InstanceQueries queries;
    private final SuggestionService suggestions;
    private final PredictionService predictions;
    private final PreferenceService preferences;
    private final Clock clock;

    Welcome(
            RecentQueries recent,
            InstanceQueries queries,
            SuggestionService suggestions,
            PredictionService predictions,
            PreferenceService preferences,
            Clock clock) {
        this.recent = recent;
        this.queries = queries;
        this.suggestions = suggestions;
        this.predictions = predictions;
        this.preferences = preferences;
        this.clock = clock;
    }

    boolean isBack() {
        Instant now = clock.instant();
        return Absence.isBack(recent.lastRecorded(now.minus(Absence.LONG)).orElse(null), welcomed(), now);
    }

    /** A word that we did not write counts as none. */
    private @Nullable Instant welcomed() {
        String text = preferences.find(PreferenceKey.WELCOMED).orElse(null);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    /** They looked around: that is enough until the next absence. */
    void seen() {
        preferences.set(PreferenceKey.WELCOMED, clock.instant().toString());
    }

    Optional<Suggestion> smallOne() {
        Ask ask = new Ask(clock.instant(), preferences.get().days(), null);
        return suggestions.advise(ask, Surface.RETURN).suggestions().stream().findFirst();
    }

    /** Absent if the task went away in between. */
    @Nullable
    TaskPrediction prediction(Suggestion suggestion) {
        try {
            return predictions.predict(
                    suggestion.task(),
                    estimate(suggestion.openInstance()),
                    clock.instant(),
                    preferences.get().days().zone());
        } catch (NotFound gone) {
            return null;
        }
    }

    /** The minutes that were said for this one time. */
    private @Nullable Double estimate(@Nullable UUID openInstance) {
        return openInstance == null
                ? null
                : queries.details(new InstanceId(openInstance)).guess().estimateMinutes();
    }

    int waiting() {
        return queries.count(InstanceFilter.of(InstanceFilter.Group.WAITING, clock.instant()));
    }
}
