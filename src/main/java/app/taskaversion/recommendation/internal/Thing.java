package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task in use, as it is stored.
 *
 * @param estimate minutes; NaN without
 * @param repeatDays every how many days it comes round; NaN if it does not
 * @param lastDone absent if it was never finished
 */
record Thing(
        TaskId task,
        String name,
        Kind kind,
        double estimate,
        double repeatDays,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant lastDone,
        Set<String> categories) {

    /**
     * One of its instances that waits.
     *
     * @param since since when it waits
     * @param notYet whether it was put off to a later time or to some day, or is being done
     * @param due when it is wanted
     * @param guessed whether the person said what they expect of it; else what they said the last time stands
     * @param saidAt when they said it; absent if they did not
     * @param said all that they said, for learning
     * @param place where, in lower case; empty for anywhere
     */
    record Waiting(
            UUID instance,
            TaskId task,
            Instant since,
            boolean notYet,
            @Nullable Instant due,
            boolean guessed,
            double expectedRelief,
            double expectedLoad,
            double estimate,
            @Nullable Instant saidAt,
            Expected said,
            String place) {}
}
