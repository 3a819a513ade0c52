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

    /**
     * The day that an instant belongs to: the one that has begun and whose next one has not. A day that a zone did not
     * have (Samoa, 30 December 2011) is no day; a midnight that comes twice begins one day, not two.
     */
    public LocalDate dayOf(Instant instant) {
        LocalDate date = instant.atZone(zone).toLocalDate();
        while (instant.isBefore(startOf(date))) {
            date = date.minusDays(1);
        }
        while (!instant.isBefore(endOf(date))) {
            date = date.plusDays(1);
        }
        return date;
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
