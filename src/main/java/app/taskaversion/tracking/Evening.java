package app.taskaversion.tracking;

import app.taskaversion.platform.time.DayBoundary;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When in a person's day something is offered. Pure. (product Flow F) */
public final class Evening {

    private static final LocalTime BEGINS = LocalTime.of(18, 0);

    private Evening() {}

    /** Six in the evening of the day that a moment belongs to. */
    public static Instant of(Instant now, DayBoundary days) {
        return ZonedDateTime.of(days.dayOf(now), BEGINS, days.zone()).toInstant();
    }

    /** From six in the evening to the end of the person's day. */
    public static boolean is(Instant now, DayBoundary days) {
        return !now.isBefore(of(now, days));
    }

    /** Where one week ends and another begins: on the person's Sunday and Monday. */
    public static boolean isTurnOfTheWeek(Instant now, DayBoundary days) {
        LocalDate today = days.dayOf(now);
        return today.getDayOfWeek() == DayOfWeek.SUNDAY || today.getDayOfWeek() == DayOfWeek.MONDAY;
    }
}
