package app.taskaversion.task;

import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A task that comes back by itself.
 *
 * @param time local; absent if it comes with the day
 * @param windowHours how long it may take to be done, together with the days; absent for no such wish
 */
public record Routine(
        TaskId task,
        RoutineRule rule,
        @Nullable LocalTime time,
        @Nullable Integer windowHours,
        @Nullable Integer windowDays) {

    /** When it should be done if it comes now; absent without a window. (data-and-lifecycle §3.8) */
    public @Nullable Instant dueAt(Instant now) {
        if (windowHours == null && windowDays == null) {
            return null;
        }
        long hours = (windowHours == null ? 0 : windowHours) + 24L * (windowDays == null ? 0 : windowDays);
        return now.plus(hours, ChronoUnit.HOURS);
    }
}
