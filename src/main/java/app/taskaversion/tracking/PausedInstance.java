package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * What was stopped last and can go on with one tap.
 *
 * @param minutesSoFar sum of its work sessions
 * @param guessedMinutes the person's or the task's estimate, else what the app expected
 */
public record PausedInstance(
        InstanceId id,
        @Nullable TaskId task,
        String name,
        double minutesSoFar,
        @Nullable Double guessedMinutes,
        @Nullable Double usualLow,
        @Nullable Double usualHigh) {}
