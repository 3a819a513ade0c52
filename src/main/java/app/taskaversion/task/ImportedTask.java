package app.taskaversion.task;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it comes from a file, ready to be stored as it is: no defaults are filled in, no version is counted.
 *
 * @param legacyId the id in the file; unique per person
 * @param defaultEstimateMinutes absent if the file says 0, which meant "none given"
 * @param defaultAversion 0–100
 * @param routineTime HH:MM
 * @param routineDays 0 is Monday
 * @param placeholder a stand-in for a task that no file has; archived
 * @param extra JSON of columns that have no place here
 */
public record ImportedTask(
        UUID id,
        @Nullable String legacyId,
        String name,
        @Nullable String description,
        TaskType taskType,
        ScheduleType schedule,
        boolean recurring,
        int version,
        @Nullable Double defaultEstimateMinutes,
        @Nullable Double defaultAversion,
        RoutineFrequency routineFrequency,
        @Nullable String routineTime,
        List<Integer> routineDays,
        @Nullable Integer completionWindowHours,
        @Nullable Integer completionWindowDays,
        List<String> categories,
        List<Note> notes,
        boolean placeholder,
        @Nullable String extra,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt) {

    /** One dated entry of a task's notes. */
    public record Note(@Nullable Instant notedAt, String content) {}

    /** The same under another id of the file. */
    public ImportedTask named(String newLegacyId) {
        return new ImportedTask(
                id,
                newLegacyId,
                name,
                description,
                taskType,
                schedule,
                recurring,
                version,
                defaultEstimateMinutes,
                defaultAversion,
                routineFrequency,
                routineTime,
                routineDays,
                completionWindowHours,
                completionWindowDays,
                categories,
                notes,
                placeholder,
                extra,
                createdAt,
                updatedAt,
                archivedAt);
    }
}
