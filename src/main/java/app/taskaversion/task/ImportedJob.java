package app.taskaversion.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of tasks as it comes from a file. */
public record ImportedJob(
        UUID id,
        @Nullable String legacyId,
        String name,
        @Nullable TaskType taskType,
        @Nullable String description,
        Instant createdAt,
        Instant updatedAt) {

    /** The same under another id of the file. */
    public ImportedJob named(String newLegacyId) {
        return new ImportedJob(id, newLegacyId, name, taskType, description, createdAt, updatedAt);
    }

    /** That a task belongs to a job. */
    public record Link(UUID jobId, UUID taskId, Instant createdAt) {}
}
