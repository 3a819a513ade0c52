package app.taskaversion.survey;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When the check-ins after the beginning are: in the weeks 0, 4, 8 and 12 of a person, counted in their own days from the
 * one on which they began, so a change of clocks moves nothing. Pure. (product §3.4)
 */
public final class CheckInWeeks {

    /** The weeks that have one. */
    public static final List<Integer> WEEKS = List.of(0, 4, 8, 12);

    private static final int DAYS = 7;

    private CheckInWeeks() {}

    /**
     * The week whose check-in may be offered today: it lasts seven days, and then it is over.
     *
     * @param began the day on which the person began
     * @return empty in the weeks between, after the last one, and before the person began
     */
    public static Optional<Integer> on(LocalDate today, LocalDate began) {
        long week = Math.floorDiv(ChronoUnit.DAYS.between(began, today), DAYS);
        return WEEKS.stream().filter(each -> each == week).findFirst();
    }

    /** The first day of the next one after today; empty after the last. */
    public static Optional<LocalDate> next(LocalDate today, LocalDate began) {
        return WEEKS.stream()
                .map(week -> began.plusDays((long) week * DAYS))
                .filter(day -> day.isAfter(today))
                .findFirst();
    }
}
