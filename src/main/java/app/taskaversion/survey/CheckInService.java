package app.taskaversion.survey;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which questionnaires may be offered to the current person today. An offer is a line that can be closed and goes through
 * the budget of {@code prompt}; nothing is ever sent, and without the consent to surveys nothing is offered.
 */
public interface CheckInService {

    /** How many things are finished before what gets in the way is asked. (product §3.4) */
    int FINISHED_FIRST = 10;

    /** How many days of the person lie between two of the weekly chips. */
    int WEEK_DAYS = 7;

    /**
     * What is due, the most fitting first; what was begun or sent in its time is not among them.
     *
     * @param now nothing later counts
     */
    List<QuestionnaireKind> due(Instant now, DayBoundary days);

    /**
     * The first day of the next check-in of {@link CheckInWeeks}.
     *
     * @return empty after the last one
     */
    Optional<LocalDate> next(Instant now, DayBoundary days);
}
