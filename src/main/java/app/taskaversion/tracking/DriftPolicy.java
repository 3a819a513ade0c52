package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the dread of something that waits is asked again: only if it was put off since it was last said, or three days
 * have gone by, and only where there is a first answer to compare with. Asking costs, so whatever is fresh is left
 * alone. (product §3.2 row 5, §2.3 no. 4)
 */
public final class DriftPolicy {

    /** Waiting that makes a new answer worth asking for. */
    public static final Duration WAITED = Duration.ofDays(3);

    /** Within this time another tap corrects the answer; it is no change of the feeling. */
    public static final Duration CORRECTS_WITHIN = Duration.ofHours(1);

    private DriftPolicy() {}

    /**
     * Whether to ask.
     *
     * @param waits whether it is open and its clock does not run
     * @param lastSaid when the dread was last said; absent if never
     * @param lastPutOff absent if it was never put off
     */
    public static boolean asks(boolean waits, @Nullable Instant lastSaid, @Nullable Instant lastPutOff, Instant now) {
        if (!waits || lastSaid == null) {
            return false;
        }
        boolean putOffSince = lastPutOff != null && lastPutOff.isAfter(lastSaid);
        return putOffSince || Duration.between(lastSaid, now).compareTo(WAITED) >= 0;
    }

    /** Whether an answer now takes the place of the last one that was asked again. */
    public static boolean corrects(Instant lastSaid, Instant now) {
        return Duration.between(lastSaid, now).compareTo(CORRECTS_WITHIN) < 0;
    }
}
