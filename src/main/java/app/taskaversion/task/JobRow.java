package app.taskaversion.task;

import org.jspecify.annotations.Nullable;

/**
 * A job in a list.
 *
 * @param tasks how many tasks are in it, archived ones included, deleted ones not
 */
public record JobRow(
        JobId id,
        String name,
        @Nullable TaskType taskType,
        @Nullable String description,
        int tasks) {}
