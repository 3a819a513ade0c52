package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes the times of one row so that {@link LegacyZone} reads the same instants again. Where the id is a clock reading
 * the times are those of a server that shows UTC, as many of the older app's were; where it is not, each says its offset.
 * (data-and-lifecycle §4.3)
 *
 * @param plain whether a time without an offset is read as UTC
 * @param minutes whether times that fall on a minute are written without seconds
 */
record StampWriter(boolean plain, boolean minutes) {

    private static final DateTimeFormatter MINUTE = formatter("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = formatter("uuuu-MM-dd HH:mm:ss");
    private static final DateTimeFormatter FRACTION = formatter("uuuu-MM-dd HH:mm:ss.SSSSSS");
    private static final DateTimeFormatter OFFSET = formatter("xxx");
    private static final DateTimeFormatter ISO_SECOND = formatter("uuuu-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter ISO_FRACTION = formatter("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    private static DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }

    /**
     * Of a row.
     *
     * @param created as it is written in the row
     */
    static StampWriter of(String id, Instant created, boolean minutes) {
        ZoneOffset offset = LegacyZone.offset(id, LocalDateTime.ofInstant(created, ZoneOffset.UTC));
        return new StampWriter(offset != null && offset.getTotalSeconds() == 0, minutes);
    }

    String write(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        OffsetDateTime utc = time.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        return local(utc) + (plain ? "" : OFFSET.format(utc));
    }

    /** The end of a day where the person is: always with its offset, because UTC servers kept it in the person's zone. */
    String writeDue(@Nullable Instant time, ZoneId zone) {
        if (time == null) {
            return "";
        }
        OffsetDateTime local = time.truncatedTo(ChronoUnit.MILLIS).atZone(zone).toOffsetDateTime();
        return local(local) + OFFSET.format(local);
    }

    private String local(OffsetDateTime time) {
        if (time.getNano() != 0) {
            return FRACTION.format(time);
        }
        return minutes && time.getSecond() == 0 ? MINUTE.format(time) : SECOND.format(time);
    }

    /** To the minute, as the headings of notes are. */
    static String heading(Instant time, ZoneId zone) {
        return MINUTE.format(time.atZone(zone));
    }

    /** What the older app wrote in UTC and with a T. */
    static String iso(@Nullable Instant time) {
        if (time == null) {
            return "";
        }
        OffsetDateTime utc = time.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
        return (utc.getNano() == 0 ? ISO_SECOND : ISO_FRACTION).format(utc);
    }
}
