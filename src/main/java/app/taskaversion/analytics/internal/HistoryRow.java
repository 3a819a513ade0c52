package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.TimeCalibration;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One finished instance as the predictions need it. A figure that an import marked as copied or left untouched is absent
 * here: it was never the person's answer. (data-and-lifecycle §4.9)
 *
 * @param guessedAt when the guess was given; a guess ages from here, as on Look back
 * @param estimate minutes guessed before
 * @param minutes minutes that it took
 * @param percent how much of it was done
 * @param guess how bad it seemed before, 0–100
 * @param felt how bad it was, 0–100
 * @param relief 0–100
 */
record HistoryRow(
        TaskId task,
        Instant completedAt,
        Instant guessedAt,
        @Nullable Double estimate,
        @Nullable Double minutes,
        @Nullable Double percent,
        @Nullable Double guess,
        @Nullable Double felt,
        @Nullable Double relief) {

    private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();

    private static double age(Instant at, Instant asOf) {
        return Duration.between(at, asOf).toMillis() / MILLIS_A_DAY;
    }

    Optional<Observation> guess(Instant asOf) {
        return observed(guess, guessedAt, asOf);
    }

    Optional<Observation> relief(Instant asOf) {
        return observed(relief, completedAt, asOf);
    }

    Optional<Observation> timeLog(Instant asOf) {
        OptionalDouble log = TimeCalibration.timeLog(minutes, estimate, percent);
        return log.isPresent()
                ? Optional.of(new Observation(log.getAsDouble(), age(completedAt, asOf)))
                : Optional.empty();
    }

    /** Minutes of a time that it was done by half or more; else absent. */
    @Nullable
    Double usableMinutes() {
        return minutes != null && minutes > 0 && (percent == null || percent >= 50) ? minutes : null;
    }

    private Optional<Observation> observed(@Nullable Double value, Instant at, Instant asOf) {
        return value == null ? Optional.empty() : Optional.of(new Observation(value, age(at, asOf)));
    }
}
