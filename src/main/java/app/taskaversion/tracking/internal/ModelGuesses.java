package app.taskaversion.tracking.internal;

import app.taskaversion.analytics.PredictedMinutes;
import app.taskaversion.analytics.PredictedRating;
import app.taskaversion.analytics.PredictionService;
import app.taskaversion.analytics.TaskPrediction;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.ModelGuess;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the app expects of a task, as it is stored beside the person's guess. */
@Component
class ModelGuesses {

    private final PredictionService predictions;

    ModelGuesses(PredictionService predictions) {
        this.predictions = predictions;
    }

    /**
     * From the person's own history; values that rest on no answer are absent.
     *
     * @param estimate the minutes of this one time, if there are any
     */
    ModelGuess of(TaskId task, @Nullable Double estimate, Instant now) {
        // Today's figures do not depend on the zone.
        TaskPrediction prediction = predictions.predict(task, estimate, now, ZoneOffset.UTC);
        PredictedMinutes minutes = prediction.minutes();
        return new ModelGuess(
                minutes == null ? null : (Double) minutes.minutes(),
                minutes == null ? null : (Double) minutes.low(),
                minutes == null ? null : (Double) minutes.high(),
                shown(prediction.dread()),
                shown(prediction.relief()),
                prediction.relief().version());
    }

    private static @Nullable Double shown(PredictedRating rating) {
        return rating.shown() ? (Double) rating.value() : null;
    }
}
