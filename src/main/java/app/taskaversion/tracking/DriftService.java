package app.taskaversion.tracking;

import org.jspecify.annotations.Nullable;

/**
 * Dread that is said again while something waits. It is a history of its own: the instance's guess stays what was said
 * before the start, because the mirror compares that with how it was, and a guess that is corrected again and again
 * would be no forecast.
 */
public interface DriftService {

    /** @throws app.taskaversion.platform.error.NotFound also for somebody else's */
    Drift of(InstanceId id);

    /**
     * Says the dread again. A second answer within an hour takes the place of the first.
     *
     * @param dread absent to take back what was just said
     * @throws app.taskaversion.platform.error.Conflict if feelings may not be kept
     * @throws app.taskaversion.platform.error.InvalidTransition if it has ended, or no dread was said when it was added
     */
    void say(InstanceId id, @Nullable Rating dread);
}
