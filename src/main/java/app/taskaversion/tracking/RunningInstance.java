package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the running card shows. The clock is computed from instants, never counted.
 *
 * @param task absent if the task is gone
 * @param runningSince when the present stretch of work began
 * @param minutesBefore minutes of the earlier stretches
 * @param guessedMinutes the person's or the task's estimate, else what the app expected
 * @param usualLow 20th percentile of the person's own minutes for this task, if known
 * @param usualHigh 80th percentile, if known
 * @param ownDread the person's own guess of the dread, 0–100
 * @param fiveMinutes started with "Just 5 min"
 * @param askWhetherForgotten the clock has been running for very long and nobody was asked yet
 * @param askLookingForward "looking forward to it" is worth asking now: it was asked when planned, or has waited a day
 */
public record RunningInstance(
        InstanceId id,
        @Nullable TaskId task,
        String name,
        Instant runningSince,
        double minutesBefore,
        @Nullable Double guessedMinutes,
        @Nullable Double usualLow,
        @Nullable Double usualHigh,
        @Nullable Double ownDread,
        boolean fiveMinutes,
        boolean askWhetherForgotten,
        boolean askLookingForward) {}
