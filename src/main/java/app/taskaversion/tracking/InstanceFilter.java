package app.taskaversion.tracking;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which instances a list shows.
 *
 * @param text part of the task's name; blank means all
 * @param task only those of one task
 * @param now what counts as "later" for {@link Group#WAITING}
 */
public record InstanceFilter(
        Group group, String text, @Nullable TaskId task, Instant now) {

    /** What a list is about. */
    public enum Group {
        /** Every open one. */
        OPEN,
        /** Open, not running, and not put off to a later time. */
        WAITING,
        /** Put off to a later time. */
        LATER,
        SOMEDAY,
        DONE,
        /** Let go. */
        LET_GO
    }

    public static InstanceFilter of(Group group, Instant now) {
        return new InstanceFilter(group, "", null, now);
    }
}
