package app.taskaversion.tracking.ui;

import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.tracking.Evening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * The points in time that "Not today" offers.
 *
 * @param evening 18:00 today; absent once it is past
 * @param tomorrow when tomorrow begins for this person
 * @param weekend when the next Saturday begins; on a Saturday or Sunday the one after
 */
record WhenPresets(@Nullable Instant evening, Instant tomorrow, Instant weekend) {

    static WhenPresets at(Instant now, DayBoundary days) {
        LocalDate today = days.dayOf(now);
        Instant evening = Evening.of(now, days);
        LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));
        return new WhenPresets(
                evening.isAfter(now) ? evening : null, days.startOf(today.plusDays(1)), days.startOf(saturday));
    }

    /** The last moment of a day, as a due date means it. */
    static Instant endOf(LocalDate day, DayBoundary days) {
        return ZonedDateTime.of(day, LocalTime.of(23, 59, 59), days.zone()).toInstant();
    }
}
