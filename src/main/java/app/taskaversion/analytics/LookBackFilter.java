package app.taskaversion.analytics;

import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import org.jspecify.annotations.Nullable;

/**
 * What a page of figures is about.
 *
 * @param type only tasks of this type; absent: all
 * @param category only tasks with this category, as it is written; absent: all
 * @param task only this task; absent: all
 */
public record LookBackFilter(
        LookBackRange range,
        @Nullable TaskType type,
        @Nullable String category,
        @Nullable TaskId task) {

    /** Everything of the last 28 days. */
    public static final LookBackFilter DEFAULT = new LookBackFilter(LookBackRange.MONTH, null, null, null);

    public LookBackFilter with(LookBackRange newRange) {
        return new LookBackFilter(newRange, type, category, task);
    }

    public LookBackFilter with(@Nullable TaskId newTask) {
        return new LookBackFilter(range, type, category, newTask);
    }

    /** Whether tasks are left out. */
    public boolean narrows() {
        return type != null || category != null || task != null;
    }
}
