package app.taskaversion.task;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A task template in a list.
 *
 * @param estimateMinutes usual minutes, absent if never given
 * @param aversion usual dread 0–100, absent if never given
 */
public record TaskRow(
        TaskId id,
        String name,
        TaskType taskType,
        ScheduleType schedule,
        int version,
        @Nullable Double estimateMinutes,
        @Nullable Double aversion,
        boolean placeholder,
        boolean archived,
        Instant createdAt,
        Instant updatedAt) {}
