package app.taskaversion.recommendation;

import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One task for now.
 *
 * @param openInstance its instance that waits to be started, if there is one
 * @param reason why this one, for a plain sentence
 * @param source what chose it, stored in an instance that is started from here
 */
public record Suggestion(TaskId task, String name, @Nullable UUID openInstance, Reason reason, String source) {

    /** Why a task is suggested. */
    public sealed interface Reason {}

    /**
     * It was most often finished at this time of day.
     *
     * @param n how often, at least 2, within an hour of now
     */
    public record UsualHour(int n) implements Reason {}

    /** It is the open one that was planned last. */
    public record PlannedLast(Instant plannedAt) implements Reason {}

    /** It is the newest one that was never finished. */
    public record NewestTask(Instant createdAt) implements Reason {}

    /**
     * Nothing is open and nothing is new: it is the one that was finished last before today.
     *
     * @param n how often it was finished, at least 1
     */
    public record DoneBefore(int n) implements Reason {}
}
