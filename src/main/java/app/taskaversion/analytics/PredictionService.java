package app.taskaversion.analytics;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sensible defaults before a task starts, from the current person's finished instances and nothing else: no model, no
 * other people, never the mean of earlier predictions. (product §2.5, metrics §12.2–12.3)
 */
public interface PredictionService {

    /**
     * With the template's usual estimate, if it has one.
     *
     * @param asOf only what was finished by then counts; ages are measured from here
     * @param zone the person's zone; the figures of today do not depend on it, later ones (time of day) do
     * @throws NotFound if there is no such task
     */
    TaskPrediction predict(TaskId task, Instant asOf, ZoneId zone);

    /**
     * With an estimate that was typed for this one time.
     *
     * @param estimateMinutes above 0; absent or 0 means the template's
     */
    TaskPrediction predict(TaskId task, @Nullable Double estimateMinutes, Instant asOf, ZoneId zone);

    /** Many tasks in a fixed number of statements. Tasks that are not there are left out. */
    Map<TaskId, TaskPrediction> predictAll(Collection<TaskId> tasks, Instant asOf, ZoneId zone);
}
