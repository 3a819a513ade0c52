package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Coming back after a while. Pure. (product Flow G) */
public final class Absence {

    /** From how long without a word on somebody is welcomed back. */
    public static final Duration LONG = Duration.ofDays(7);

    private Absence() {}

    /**
     * @param lastRecorded when anything was recorded last; absent for somebody new
     * @param welcomed when the welcome was last taken as seen, absent if never: once is enough until the next absence
     */
    public static boolean isBack(@Nullable Instant lastRecorded, @Nullable Instant welcomed, Instant now) {
        if (lastRecorded == null) {
            return false;
        }
        Instant last = welcomed != null && welcomed.isAfter(lastRecorded) ? welcomed : lastRecorded;
        return !now.isBefore(last.plus(LONG));
    }
}
