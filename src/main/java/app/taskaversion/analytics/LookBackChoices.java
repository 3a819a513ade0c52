package app.taskaversion.analytics;

import app.taskaversion.task.TaskId;
import java.util.List;

/**
 * What the page can be narrowed to, each in alphabetical order.
 *
 * @param categories those that the person has given to tasks
 * @param tasks those in use, {@value #MOST_TASKS} at most
 */
public record LookBackChoices(List<String> categories, List<TaskChoice> tasks) {

    /** More could not be chosen from a list anyway. */
    public static final int MOST_TASKS = 1_000;

    /** A task as it can be chosen. */
    public record TaskChoice(TaskId id, String name) {}
}
