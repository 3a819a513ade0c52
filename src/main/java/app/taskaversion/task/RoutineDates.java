package app.taskaversion.task;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which times of a routine are wanted by now: today's, once its time has come, and never one of an earlier day. A day
 * that went by while the app was off is gone; nothing piles up. (data-and-lifecycle §3.8)
 *
 * <p>A day is the person's own, from their day start to the next. A routine without a time, or with one before the day
 * start, comes with the day. Where the clocks change, a skipped time becomes the next minute that there is, and a
 * repeated one counts the first time.
 */
public final class RoutineDates {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private RoutineDates() {}

    /**
     * One time of a routine.
     *
     * @param day which it belongs to
     * @param at from when on it is wanted, within that day
     */
    public record Time(LocalDate day, Instant at) {}

    /**
     * What is wanted now.
     *
     * @param last the last day that was put onto the list; that one and earlier ones are never wanted again, even if a
     *     journey turns the date back
     */
    public static Optional<Time> wanted(
            RoutineRule rule, @Nullable LocalTime time, DayBoundary days, @Nullable LocalDate last, Instant now) {
        LocalDate today = days.dayOf(now);
        if ((last != null && !today.isAfter(last)) || !rule.on(today)) {
            return Optional.empty();
        }
        Instant at = at(today, time, days);
        return now.isBefore(at) ? Optional.empty() : Optional.of(new Time(today, at));
    }

    /** When something will be wanted that is not yet: for whoever looks from time to time. */
    public static Instant next(
            RoutineRule rule, @Nullable LocalTime time, DayBoundary days, @Nullable LocalDate last, Instant now) {
        LocalDate today = days.dayOf(now);
        boolean over = (last != null && !today.isAfter(last)) || !now.isBefore(at(today, time, days));
        LocalDate from = over ? today.plusDays(1) : today;
        LocalDate after = last == null ? from : last.plusDays(1);
        return at(rule.next(from.isBefore(after) ? after : from), time, days);
    }

    /** From when on a time of day is wanted on a day. */
    static Instant at(LocalDate day, @Nullable LocalTime time, DayBoundary days) {
        Instant start = days.startOf(day);
        if (time == null) {
            return start;
        }
        LocalDateTime local = LocalDateTime.of(day, time);
        ZoneOffsetTransition change = days.zone().getRules().getTransition(local);
        Instant at = change != null && change.isGap()
                ? change.getInstant()
                : local.atZone(days.zone()).toInstant();
        Instant last = days.endOf(day).minus(MINUTE);
        return at.isBefore(start) ? start : at.isAfter(last) ? last : at;
    }
}
