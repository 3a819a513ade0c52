package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.FeltPairs;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceQueries;
import app.taskaversion.tracking.InstanceService;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens the sheet after "done". */
@Component
class DoneSheets {

    private final InstanceService instances;
    private final InstanceQueries queries;
    private final EmotionService emotions;
    private final PredictionService predictions;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final SuggestionService suggestions;
    private final Clock clock;

    DoneSheets(
            InstanceService instances,
            InstanceQueries queries,
            EmotionService emotions,
            PredictionService predictions,
            PreferenceService preferences,
            ConsentService consents,
            SuggestionService suggestions,
            Clock clock) {
        this.instances = instances;
        this.queries = queries;
        this.emotions = emotions;
        this.predictions = predictions;
        this.preferences = preferences;
        this.consents = consents;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /**
     * Opens it over the present view.
     *
     * @param undone after the end was taken back
     * @param next for "next small thing" and for "rest": the view looks again
     */
    void open(InstanceId id, Runnable undone, Runnable next) {
        InstanceDetails details = queries.details(id);
        new DoneSheet(
                        details,
                        instances,
                        emotions,
                        preferences.get().detailLevel(),
                        consents.allowed(),
                        () -> queries.details(id),
                        () -> pairs(details),
                        good -> rate(details.impression(), good),
                        undone,
                        next)
                .open();
    }

    private void rate(@Nullable ImpressionId impression, @Nullable Boolean good) {
        if (impression != null) {
            suggestions.rate(impression, good);
        }
    }

    /** This task's guesses beside answers, the present one included. */
    private FeltPairs pairs(InstanceDetails details) {
        if (details.task() == null) {
            return new FeltPairs(List.of());
        }
        try {
            return predictions
                    .predict(
                            details.task(),
                            clock.instant(),
                            preferences.get().days().zone())
                    .pairs();
        } catch (NotFound gone) {
            return new FeltPairs(List.of()); // the task was deleted in the meantime: nothing to tell
        }
    }
}
