package app.taskaversion.tracking;

import org.jspecify.annotations.Nullable;

/**
 * What a start did.
 *
 * @param created whether the instance was made by this start (undo then takes it away again)
 * @param pausedOther the one that was running and is paused now
 * @param pausedOtherName its task's name, to say so
 */
public record StartResult(
        InstanceId instance,
        boolean created,
        @Nullable InstanceId pausedOther,
        @Nullable String pausedOtherName) {}
