package app.taskaversion.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The one definition of "a day" for a person: from their day start to the next, in their time zone. Something finished
 * at 01:30 with a day start of 04:00 belongs to the evening before. (data-and-lifecycle §3.10)
 *
 * <p>On days when clocks change a day is 23 or 25 hours long; a day start that a change skips begins at the next valid
 * minute.
 */
public record DayBoundary(ZoneId zone, LocalTime dayStart) {

    /** Used until a person chooses another. */
    public static final LocalTime DEFAULT_DAY_START = LocalTime.of(4, 0);

    public static DayBoundary in(ZoneId zone) {
        return new DayBoundary(zone, DEFAULT_DAY_START);
    }

    /** The day that an instant belongs to. */
    public LocalDate dayOf(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        return instant.isBefore(startOf(date)) ? date.minusDays(1) : date;
    }

    /** The first instant of a day. */
    public Instant startOf(LocalDate day) {
        return ZonedDateTime.of(day, dayStart, zone).toInstant();
    }

    /** The first instant after a day. */
    public Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
