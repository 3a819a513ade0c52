package app.taskaversion.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * On which days a routine comes back. Days are the person's own, see {@link app.taskaversion.platform.time.DayBoundary};
 * what a rule means is left to RFC 5545. (data-and-lifecycle §3.8)
 *
 * <p>Weeks begin on Monday. A month that is too short for the day of {@code from} has it on its last day, where RFC 5545
 * by itself would leave the month out: whoever waters the orchid on the 31st waters it in February, too.
 *
 * @param frequency not {@link RoutineFrequency#NONE}
 * @param every 1 for each day, week or month, n for each n-th one; counted from {@code from}
 * @param days on which weekdays; weekly needs one, each day without any means all, others have none
 * @param from the first day; absent only where it makes no difference: each day, or days of each week
 */
public record RoutineRule(
        RoutineFrequency frequency,
        int every,
        Set<DayOfWeek> days,
        @Nullable LocalDate from) {

    /** The longest gap that can be chosen: once in as many days, weeks or months. */
    public static final int EVERY_MAX = 366;

    private static final int DAYS_IN_EACH_MONTH = 28;
    private static final double DAYS_OF_MONTH = 365.2425 / 12;

    /** Any Monday long ago. */
    private static final LocalDate LONG_AGO = LocalDate.of(2001, 1, 1);

    /** @throws IllegalArgumentException if the parts do not make a rule */
    public RoutineRule {
        boolean onDays = frequency == RoutineFrequency.WEEKLY || (frequency == RoutineFrequency.DAILY && every == 1);
        days = onDays ? Set.copyOf(days) : Set.of();
        boolean dayless = frequency == RoutineFrequency.WEEKLY && days.isEmpty();
        if (frequency == RoutineFrequency.NONE
                || every < 1
                || every > EVERY_MAX
                || dayless
                || (needsFirstDay(frequency, every) && from == null)) {
            throw new IllegalArgumentException("Not a routine");
        }
    }

    /** Whether the first day decides which days come. */
    public static boolean needsFirstDay(RoutineFrequency frequency, int every) {
        return frequency == RoutineFrequency.MONTHLY || (frequency != RoutineFrequency.NONE && every > 1);
    }

    /** The rule as RFC 5545 writes it; it is counted from {@link #from}. */
    public String text() {
        String rule = "FREQ=" + frequency + ";INTERVAL=" + every + ";WKST=MO";
        if (frequency == RoutineFrequency.MONTHLY) {
            return rule + monthDays(first().getDayOfMonth());
        }
        return days.isEmpty()
                ? rule
                : rule + ";BYDAY="
                        + days.stream()
                                .sorted()
                                .map(day -> day.name().substring(0, 2))
                                .collect(Collectors.joining(","));
    }

    private static String monthDays(int day) {
        if (day <= DAYS_IN_EACH_MONTH) {
            return ";BYMONTHDAY=" + day;
        }
        return ";BYMONTHDAY="
                + IntStream.rangeClosed(DAYS_IN_EACH_MONTH, day)
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(","))
                + ";BYSETPOS=-1";
    }

    private LocalDate first() {
        return from == null ? LONG_AGO : from;
    }

    /** Whether it comes on this day. */
    public boolean on(LocalDate day) {
        return next(day).equals(day);
    }

    /** The first day that is not before the given one. */
    public LocalDate next(LocalDate day) {
        try {
            RecurrenceRuleIterator coming = new RecurrenceRule(text()).iterator(allDay(start(day)));
            if (day.isAfter(first())) {
                coming.fastForward(allDay(day));
            }
            while (true) {
                LocalDate found = localDate(coming.nextDateTime());
                if (!found.isBefore(day)
                        && !found.isBefore(first())
                        && (days.isEmpty() || days.contains(found.getDayOfWeek()))) {
                    return found;
                }
            }
        } catch (InvalidRecurrenceRuleException e) {
            throw new IllegalStateException("A rule that RFC 5545 does not have", e);
        }
    }

    /** Where the library begins to count; without a first day in the week before, so that it never counts for years. */
    private LocalDate start(LocalDate day) {
        return from == null ? day.minusWeeks(1).with(DayOfWeek.MONDAY) : from;
    }

    /** How many days lie between two times on average: the gap that the person wants. (metrics §8.2) */
    public double wantedDays() {
        return switch (frequency) {
            case DAILY -> days.isEmpty() ? every : every * 7.0 / days.size();
            case WEEKLY -> every * 7.0 / days.size();
            case MONTHLY -> every * DAYS_OF_MONTH;
            case NONE -> Double.NaN;
        };
    }

    private static DateTime allDay(LocalDate day) {
        return new DateTime(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private static LocalDate localDate(DateTime day) {
        return LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth());
    }
}
