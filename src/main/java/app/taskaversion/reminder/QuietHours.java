package app.taskaversion.reminder;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * When nothing reminds: from one full hour to another by the person's clock, as a rule over midnight. Pure.
 *
 * @param from 0–23, the first quiet hour
 * @param until 0–23, the first hour that is not quiet; the same as {@code from} means that no hour is quiet
 */
public record QuietHours(int from, int until) {

    /** From nine in the evening to eight in the morning. */
    public static final QuietHours USUAL = new QuietHours(21, 8);

    private static final int LAST_HOUR = 23;

    /** @throws IllegalArgumentException if one is no hour of a day */
    public QuietHours {
        if (from < 0 || from > LAST_HOUR || until < 0 || until > LAST_HOUR) {
            throw new IllegalArgumentException("No hour of a day");
        }
    }

    public boolean holds(Instant moment, ZoneId zone) {
        int hour = moment.atZone(zone).getHour();
        return from < until ? hour >= from && hour < until : from != until && (hour >= from || hour < until);
    }

    /**
     * The moment itself, or the end of the quiet hours that it lies in. An end that a change of clocks skips comes at
     * the next valid minute.
     */
    public Instant endAfter(Instant moment, ZoneId zone) {
        if (!holds(moment, zone)) {
            return moment;
        }
        ZonedDateTime there = moment.atZone(zone);
        ZonedDateTime end = ZonedDateTime.of(there.toLocalDate(), LocalTime.of(until, 0), zone);
        return (end.isAfter(there)
                        ? end
                        : ZonedDateTime.of(there.toLocalDate().plusDays(1), LocalTime.of(until, 0), zone))
                .toInstant();
    }
}
