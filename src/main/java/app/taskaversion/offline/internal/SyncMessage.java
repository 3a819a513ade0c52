package app.taskaversion.offline.internal;

import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.InstanceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser sends.
 *
 * @param person whose taps they are; another person's are not taken
 * @param sentAt epoch milliseconds by its clock
 */
record SyncMessage(UUID person, long sentAt, List<Tap> events) {

    private static final long EARLIEST = Instant.parse("2000-01-01T00:00:00Z").toEpochMilli();
    private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").toEpochMilli();

    /** One tap; {@code at} in epoch milliseconds; {@code five} absent if it was not started with "Just 5 min". */
    record Tap(
            UUID id,
            SyncKind kind,
            long at,
            @Nullable String line,
            @Nullable UUID instance,
            @Nullable UUID task,
            @Nullable UUID of,
            @Nullable Integer dread,
            @Nullable Integer relief,
            @Nullable Boolean five) {

        /** @throws IllegalArgumentException for what no page of ours sends */
        SyncEvent event() {
            require(id != null && kind != null && isTime(at));
            require(line == null || line.length() <= SyncEvent.MAX_LINE);
            require(isChip(dread) && isChip(relief));
            return new SyncEvent(
                    id,
                    kind,
                    Instant.ofEpochMilli(at),
                    line,
                    new SyncEvent.About(
                            instance == null ? null : new InstanceId(instance),
                            task == null ? null : new TaskId(task),
                            of),
                    new SyncEvent.Answer(dread, relief),
                    Boolean.TRUE.equals(five));
        }

        private static boolean isChip(@Nullable Integer value) {
            return value == null || (value >= 1 && value <= 5);
        }
    }

    /** @throws IllegalArgumentException for what no page of ours sends */
    List<SyncEvent> taps() {
        require(person != null && isTime(sentAt));
        require(events != null && events.stream().allMatch(Objects::nonNull));
        return events.stream().map(Tap::event).toList();
    }

    /** A clock may be far off; a number that is no time of such an app is somebody's trial. */
    private static boolean isTime(long millis) {
        return millis > EARLIEST && millis < LATEST;
    }

    private static void require(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("Not what a page of ours sends");
        }
    }
}
