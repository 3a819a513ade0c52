package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An instance in a list.
 *
 * @param task absent if the task is gone
 * @param minutes what counts: minutes of a finished one, minutes so far of an open one; absent if there are none
 * @param estimateMinutes the estimate, whoever gave it
 * @param expectedAversion the person's own dread before, 0–100
 * @param actualAversion the person's own answer after, 0–100
 * @param actualRelief 0–100
 * @param at when it ended, else when it was made
 * @param firstTime whether this task was never finished so far
 */
public record InstanceRow(
        InstanceId id,
        @Nullable TaskId task,
        String name,
        InstanceState state,
        Instant at,
        @Nullable Double minutes,
        @Nullable Double estimateMinutes,
        @Nullable Double expectedAversion,
        @Nullable Double actualAversion,
        @Nullable Double actualRelief,
        PlannedKind plannedKind,
        @Nullable Instant plannedFor,
        @Nullable String cue,
        @Nullable Instant dueAt,
        boolean firstTime) {}
