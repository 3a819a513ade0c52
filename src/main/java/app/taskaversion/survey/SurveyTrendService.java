package app.taskaversion.survey;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;

/** Holds the current person's answers beside their tasks; for nobody but themselves. */
public interface SurveyTrendService {

    /**
     * The last {@link SurveyTrends#WEEKS} weeks. Only what was sent counts.
     *
     * @param now nothing later counts
     * @throws Conflict without the consents to surveys, and to holding them beside tasks
     */
    SurveyTrends read(Instant now, DayBoundary days);
}
