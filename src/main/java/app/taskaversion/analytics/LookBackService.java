package app.taskaversion.analytics;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Reads what Look back shows. */
public interface LookBackService {

    /**
     * Every figure of the page in one pass over one reading.
     *
     * <p>Means that fade look at the last {@value #HORIZON_DAYS} days at most, whatever the range; what is older would
     * weigh less than a ten-thousandth, and so the work does not grow with the years.
     *
     * @param now nothing later counts
     */
    LookBackPage read(LookBackFilter filter, Instant now, DayBoundary days);

    /**
     * The last seven days for <em>Now</em>, by the same formulas.
     *
     * @param now nothing later counts
     */
    WeekSummary summary(Instant now, DayBoundary days);

    /**
     * Week by week how tasks went, the earliest first; weeks in which nothing was begun or answered are there too. Means
     * are drawn towards the person's own mean of these weeks, the more so the fewer answers a week has. (metrics §12.2)
     *
     * @param first a day of the first week
     * @param now nothing later counts
     */
    List<WeekBeside> weeks(LocalDate first, Instant now, DayBoundary days);

    /** What the page can be narrowed to. */
    LookBackChoices choices();

    /** How many days the fading means look back. */
    int HORIZON_DAYS = 400;
}
