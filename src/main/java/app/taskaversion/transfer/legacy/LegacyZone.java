package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rule ZONE: the older app wrote wall clock times without a zone, but the number in an id is the true second. The
 * difference is the row's offset. (data-and-lifecycle §4.3)
 *
 * @param chosen the zone that the person names; needed for rows whose id is no clock reading
 */
public record LegacyZone(@Nullable ZoneId chosen) {

    private static final Pattern CLOCK_ID = Pattern.compile("[itj](\\d{10})(?:\\d{3})?(?:\\D.*)?");
    private static final int QUARTER = 15 * 60;
    private static final int LOWEST = -12 * 3600;
    private static final int HIGHEST = 14 * 3600;

    /** How a row's zone is known. */
    public enum Evidence {
        /** Id and stamp agree: written on a clock that shows UTC. */
        ID_UTC,
        /** Id and stamp differ by an offset. */
        ID_OFFSET,
        /** The id is no clock reading; the person's word. */
        CHOSEN
    }

    /**
     * How the stamps of one row are read.
     *
     * @param zone of all stamps but the due date
     * @param dueZone of the due date, which is the end of a day where the person is
     * @param created the second that the id names, if it is a clock reading
     */
    public record RowZone(
            ZoneId zone, ZoneId dueZone, @Nullable Instant created, Evidence evidence) {}

    /** The second that an id names; absent if it has another shape. */
    static @Nullable Instant second(String id) {
        Matcher matcher = CLOCK_ID.matcher(id);
        return matcher.matches() ? Instant.ofEpochSecond(Long.parseLong(matcher.group(1))) : null;
    }

    /**
     * Wall clock minus true time, to the quarter of an hour; absent if the id is no clock reading, which an offset
     * outside −12 h to +14 h shows as well.
     */
    static @Nullable ZoneOffset offset(String id, @Nullable LocalDateTime created) {
        Instant second = second(id);
        if (second == null || created == null) {
            return null;
        }
        long difference = created.toEpochSecond(ZoneOffset.UTC) - second.getEpochSecond();
        long rounded = Math.round((double) difference / QUARTER) * QUARTER;
        return rounded < LOWEST || rounded > HIGHEST ? null : ZoneOffset.ofTotalSeconds((int) rounded);
    }

    /** How a row's stamps are read; absent if only the person can tell and has not. */
    @Nullable
    RowZone of(String id, @Nullable LocalDateTime created) {
        ZoneOffset offset = offset(id, created);
        Instant second = second(id);
        if (offset == null || second == null) {
            return chosen == null ? null : new RowZone(chosen, chosen, null, Evidence.CHOSEN);
        }
        if (offset.getTotalSeconds() == 0) {
            return new RowZone(ZoneOffset.UTC, chosen == null ? ZoneOffset.UTC : chosen, second, Evidence.ID_UTC);
        }
        boolean fits = chosen != null && chosen.getRules().getOffset(second).equals(offset);
        ZoneId zone = fits && chosen != null ? chosen : offset;
        return new RowZone(zone, chosen == null ? zone : chosen, second, Evidence.ID_OFFSET);
    }
}
