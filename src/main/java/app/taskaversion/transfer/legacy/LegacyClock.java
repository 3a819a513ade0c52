package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import org.jspecify.annotations.Nullable;

/** Places wall clock times on the time line, to the millisecond. (data-and-lifecycle §4.3) */
final class LegacyClock {

    private LegacyClock() {}

    /**
     * A time that clocks showed twice is read so that it does not come before {@code previous}. One that clocks skipped
     * moves on by the length of the gap, unless it would then come after {@code next}: then it moves back.
     */
    static @Nullable Instant instant(
            @Nullable LegacyStamp stamp, ZoneId zone, @Nullable Instant previous, @Nullable Instant next) {
        if (stamp == null) {
            return null;
        }
        LocalDateTime local = stamp.local().truncatedTo(ChronoUnit.MILLIS);
        ZoneOffset written = stamp.offset();
        if (written != null) {
            return local.toInstant(written);
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return local.atZone(zone).toInstant();
        }
        Instant before = local.toInstant(change.getOffsetBefore());
        Instant after = local.toInstant(change.getOffsetAfter());
        if (change.isGap()) {
            boolean tooLate = next != null && before.isAfter(next);
            return tooLate && (previous == null || !after.isBefore(previous)) ? after : before;
        }
        return previous != null && before.isBefore(previous) && !after.isBefore(previous) ? after : before;
    }

    static @Nullable Instant instant(@Nullable LegacyStamp stamp, ZoneId zone, @Nullable Instant previous) {
        return instant(stamp, zone, previous, null);
    }

    /** A stamp that the older app wrote in UTC without saying so. */
    static @Nullable Instant utc(@Nullable LegacyStamp stamp) {
        return instant(stamp, ZoneOffset.UTC, null);
    }
}
