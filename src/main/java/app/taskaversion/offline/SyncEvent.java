package app.taskaversion.offline;

import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.InstanceId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One tap without a connection.
 *
 * @param id given by the browser; the same id is the same tap
 * @param at by the clock of the browser
 * @param line what was written, for {@link SyncKind#CAPTURE}
 * @param about what it is about
 * @param answer for {@link SyncKind#ANSWER}
 * @param fiveMinutes started with "Just 5 min"
 */
public record SyncEvent(
        UUID id, SyncKind kind, Instant at, @Nullable String line, About about, Answer answer, boolean fiveMinutes) {

    /** The longest line. */
    public static final int MAX_LINE = 1000;

    /**
     * What a tap is about: an entry that the server knows, a task of which this start makes an entry, or the entry that an
     * earlier tap made; for a capture none of them.
     */
    public record About(
            @Nullable InstanceId instance,
            @Nullable TaskId task,
            @Nullable UUID madeBy) {

        /** Nothing that is there already. */
        public static final About NEW = new About(null, null, null);
    }

    /** Chips from 1 to 5; absent if they were not touched. */
    public record Answer(@Nullable Integer dread, @Nullable Integer relief) {

        /** Nothing was answered. */
        public static final Answer NONE = new Answer(null, null);
    }

    /** Taps about the same entry have the same subject. */
    public UUID subject() {
        if (about.instance() != null) {
            return about.instance().value();
        }
        return about.madeBy() == null ? id : about.madeBy();
    }
}
