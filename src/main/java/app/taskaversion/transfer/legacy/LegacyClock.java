package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places wall clock times on the time line, to the millisecond. (data-and-lifecycle §4.3) */
final class LegacyClock {

    private LegacyClock() {}

    /**
     * A time that clocks showed twice is read so that it does not come before {@code previous}; one that clocks skipped
     * moves on by the length of the gap.
     */
    static @Nullable Instant instant(@Nullable LegacyStamp stamp, ZoneId zone, @Nullable Instant previous) {
        if (stamp == null) {
            return null;
        }
        LocalDateTime local = stamp.local().truncatedTo(ChronoUnit.MILLIS);
        ZoneOffset written = stamp.offset();
        if (written != null) {
            return local.toInstant(written);
        }
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(local);
        if (valid.size() < 2) {
            return local.atZone(zone).toInstant();
        }
        Instant first = local.toInstant(valid.get(0));
        Instant second = local.toInstant(valid.get(1));
        return previous != null && first.isBefore(previous) && !second.isBefore(previous) ? second : first;
    }

    /** A stamp that the older app wrote in UTC without saying so. */
    static @Nullable Instant utc(@Nullable LegacyStamp stamp) {
        return instant(stamp, ZoneOffset.UTC, null);
    }
}
