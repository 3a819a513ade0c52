package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.task.TaskId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's own history says about a task before it starts. (product §2.5)
 *
 * @param minutes absent without an estimate and with fewer than 3 finished instances
 * @param calibration for an estimate that is typed while the screen is open
 * @param dread how bad it will seem, 0–100, from guesses made before starting
 * @param relief how much relief it brings, 0–100, from answers after it
 * @param recentlyFelt how bad it was the last times, at most three answers, the latest first
 * @param pairs guesses beside answers
 */
public record TaskPrediction(
        TaskId task,
        @Nullable PredictedMinutes minutes,
        TimeCalibration calibration,
        PredictedRating dread,
        PredictedRating relief,
        List<Double> recentlyFelt,
        FeltPairs pairs) {

    public TaskPrediction {
        recentlyFelt = List.copyOf(recentlyFelt);
    }
}
