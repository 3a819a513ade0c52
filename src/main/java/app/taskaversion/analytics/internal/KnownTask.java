package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.task.TaskId;
import org.jspecify.annotations.Nullable;

/**
 * A task as figures name it.
 *
 * @param id absent for instances whose task is gone; they go by the name that they had
 */
record KnownTask(@Nullable TaskId id, String name, Kind kind) {}
