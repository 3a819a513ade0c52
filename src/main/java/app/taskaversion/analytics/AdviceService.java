package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.LoggedDecision;
import app.taskaversion.analytics.metric.MeanReward;
import app.taskaversion.analytics.metric.TurnDay;
import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Whether suggestions are any good, for the current person. */
public interface AdviceService {

    /** How many days it looks back. */
    int DAYS = 365;

    /** So many days count for what each mode brought: an older self is somebody else. */
    int REWARD_DAYS = 180;

    /**
     * Everything that <i>Is it any good?</i> shows.
     *
     * @param now nothing later counts
     */
    AdvicePage read(Instant now, DayBoundary days);

    /**
     * What a decision of each mode brought on average over the last {@value #REWARD_DAYS} days, by the key of the mode; of
     * decisions of the last two days it is not known yet. One statement, and a thousand draws for each mode: ask once a
     * day rather than for each page.
     *
     * @param now nothing later counts
     */
    Map<String, MeanReward> rewards(Instant now, DayBoundary days);

    /**
     * The decisions of some time of which nothing more can come, in their order, with what they brought and how far each was
     * left to chance.
     *
     * @param from the first moment
     * @param now nothing later counts
     */
    List<LoggedDecision> settled(Instant from, Instant now, DayBoundary days);

    /**
     * The days on which rules and model took turns and of which nothing more can come, in their order; empty for somebody
     * who never agreed to comparing days. Ask once a day rather than for each page.
     *
     * @param now nothing later counts
     */
    List<TurnDay> compared(Instant now, DayBoundary days);
}
