package app.taskaversion.tracking;

import app.taskaversion.task.JobId;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which instances a list shows.
 *
 * @param text part of the task's name; blank means all
 * @param task only those of one task
 * @param types only those whose task is of one of these kinds now; empty means all
 * @param job only those whose task is in this job now
 * @param now what counts as "later" for {@link Group#WAITING}
 */
public record InstanceFilter(
        Group group,
        String text,
        @Nullable TaskId task,
        Set<TaskType> types,
        @Nullable JobId job,
        Instant now) {

    /** What a list is about. */
    public enum Group {
        /** Every open one. */
        OPEN,
        /** Open, not running, and not put off to a later time. */
        WAITING,
        /** Those of {@link #WAITING} that were started before. */
        BEGUN,
        /** Those of {@link #WAITING} that were never started. */
        NOT_BEGUN,
        /** Put off to a later time. */
        LATER,
        SOMEDAY,
        DONE,
        /** Let go. */
        LET_GO
    }

    public InstanceFilter {
        types = Set.copyOf(types);
    }

    public InstanceFilter(Group group, String text, @Nullable TaskId task, Instant now) {
        this(group, text, task, Set.of(), null, now);
    }

    public static InstanceFilter of(Group group, Instant now) {
        return new InstanceFilter(group, "", null, now);
    }

    /** The same for other tasks: by words, kinds and job. */
    public InstanceFilter narrowed(String newText, Set<TaskType> newTypes, @Nullable JobId newJob) {
        return new InstanceFilter(group, newText, task, newTypes, newJob, now);
    }
}
