package app.taskaversion.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One task template with everything that is known about it.
 *
 * @param version 1 at first, one more with each edit; older ones are in {@link TaskService#listVersions}
 * @param placeholder stands for a task that an import mentioned but did not bring
 * @param archivedAt since when it is out of the way; absent while it is in use
 */
public record TaskDetails(
        TaskId id,
        int version,
        TaskData data,
        boolean placeholder,
        boolean demo,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {

    public String name() {
        return data.name();
    }

    public boolean archived() {
        return archivedAt != null;
    }
}
