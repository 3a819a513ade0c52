package app.taskaversion.reminder;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When to remind of what. Pure; whether there is room for it says {@code prompt.PromptPolicy}. (product §5.3)
 *
 * <ul>
 *   <li>What was put off until a time comes up then; what is meant for a day, at the person's usual hour of that day, or
 *       when it is due if that is earlier; a cue that names a time, the first time that the clock shows it.
 *   <li>What would come in the quiet hours comes at their end, if that is still the same day of the person.
 *   <li>Nothing comes up later than {@value #WINDOW_HOURS} hours after its moment: then it waits on the list and nobody
 *       is told about it. Nor does what lay in the past when it was written down.
 * </ul>
 */
public final class ReminderPolicy {

    /** How long after its moment something may still be said. */
    public static final int WINDOW_HOURS = 2;

    /** When the evening begins; the same as on Now. */
    public static final LocalTime EVENING = LocalTime.of(18, 0);

    private ReminderPolicy() {}

    /** Of which kind a reminder of this thing is; absent if it has no moment to be reminded at. */
    public static @Nullable ReminderKind kind(Waiting thing) {
        if (thing.plannedFor() != null || thing.dueAt() != null) {
            return ReminderKind.PLANNED;
        }
        return thing.cue() == null || ClockCue.of(thing.cue()) == null ? null : ReminderKind.CUE;
    }

    /** When this thing is to be said; absent if it has no moment, or none that is still to come after it was put there. */
    public static @Nullable Instant moment(Waiting thing, ReminderChoice choice, DayBoundary days) {
        Instant wanted = wanted(thing, choice, days);
        return wanted == null || !wanted.isAfter(thing.since()) ? null : loud(wanted, choice, days);
    }

    private static @Nullable Instant wanted(Waiting thing, ReminderChoice choice, DayBoundary days) {
        Instant at = thing.plannedFor();
        if (at != null) {
            LocalDate day = days.dayOf(at);
            return at.equals(days.startOf(day)) ? usual(day, choice, days) : at;
        }
        Instant due = thing.dueAt();
        if (due != null) {
            Instant usual = usual(days.dayOf(due), choice, days);
            return usual.isBefore(due) ? usual : due;
        }
        LocalTime clock = thing.cue() == null ? null : ClockCue.of(thing.cue());
        return clock == null ? null : firstAfter(thing.since(), clock, days);
    }

    /** When the evening of a day is to be said; absent if all of it is quiet. */
    public static @Nullable Instant evening(LocalDate day, ReminderChoice choice, DayBoundary days) {
        return loud(on(day, EVENING, days), choice, days);
    }

    /** When something about a whole day is to be said; absent if all of it is quiet. */
    public static @Nullable Instant day(LocalDate day, ReminderChoice choice, DayBoundary days) {
        return loud(usual(day, choice, days), choice, days);
    }

    /** Whether now is the time for what has this moment. */
    public static boolean isDue(Instant moment, Instant now, ReminderChoice choice, DayBoundary days) {
        return !now.isBefore(moment)
                && now.isBefore(moment.plus(Duration.ofHours(WINDOW_HOURS)))
                && !choice.quiet().holds(now, days.zone());
    }

    private static @Nullable Instant loud(Instant moment, ReminderChoice choice, DayBoundary days) {
        Instant loud = choice.quiet().endAfter(moment, days.zone());
        return days.dayOf(loud).equals(days.dayOf(moment)) ? loud : null;
    }

    private static Instant usual(LocalDate day, ReminderChoice choice, DayBoundary days) {
        return on(day, LocalTime.of(choice.usualHour(), 0), days);
    }

    /** A time of a day of the person: before their day begins it is the night after. */
    private static Instant on(LocalDate day, LocalTime time, DayBoundary days) {
        LocalDate date = time.isBefore(days.dayStart()) ? day.plusDays(1) : day;
        return ZonedDateTime.of(date, time, days.zone()).toInstant();
    }

    private static Instant firstAfter(Instant since, LocalTime clock, DayBoundary days) {
        LocalDate date = since.atZone(days.zone()).toLocalDate();
        Instant today = ZonedDateTime.of(date, clock, days.zone()).toInstant();
        return today.isAfter(since)
                ? today
                : ZonedDateTime.of(date.plusDays(1), clock, days.zone()).toInstant();
    }
}
