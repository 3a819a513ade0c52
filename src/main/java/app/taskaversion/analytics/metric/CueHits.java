package app.taskaversion.analytics.metric;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How often a cue led to a start, {@code cue-1.0}. One plan is one time that the person said "if this, then I …".
 * (product §3.2 row 1, §3.3)
 *
 * <p>It worked if the person tapped <em>it is here</em> and started within 30 minutes; since that tap starts the clock, it
 * always does, on whatever day. Cues have no time of their own and nobody sees whether coffee was had; so without the
 * tap a start counts on the day of the plan only. A plan without a start counts against the cue once its day is over or
 * something else was planned instead. What was let go on that day is no verdict on the cue and is left out.
 *
 * <p>It says what went together, not what caused it: an easy task starts after any cue.
 *
 * @param n plans that are decided
 * @param hits of these, those that worked
 * @param open plans of today that may still work
 */
public record CueHits(int n, int hits, int open) {

    public static final String VERSION = "cue-1.0";

    /** From as many plans on there is something to say. */
    public static final int SAID_FROM = 3;

    /**
     * One plan.
     *
     * @param until when something else was planned instead, or it was let go; absent while it stands
     * @param dropped whether it ended by being let go
     * @param started the first start or finish while it stood
     * @param came whether that start was <em>it is here</em>
     */
    public record Plan(
            Instant at,
            @Nullable Instant until,
            boolean dropped,
            @Nullable Instant started,
            boolean came) {}

    private enum Outcome {
        HIT,
        MISS,
        OPEN,
        LEFT_OUT
    }

    public static CueHits of(Collection<Plan> plans, DayBoundary days, Instant now) {
        int hits = 0;
        int misses = 0;
        int open = 0;
        for (Plan plan : plans) {
            switch (outcome(plan, days, now)) {
                case HIT -> hits++;
                case MISS -> misses++;
                case OPEN -> open++;
                case LEFT_OUT -> {}
            }
        }
        return new CueHits(hits + misses, hits, open);
    }

    private static Outcome outcome(Plan plan, DayBoundary days, Instant now) {
        Instant dayEnds = days.endOf(days.dayOf(plan.at()));
        Instant started = plan.started();
        if (started != null) {
            return plan.came() || started.isBefore(dayEnds) ? Outcome.HIT : Outcome.MISS;
        }
        Instant until = plan.until();
        if (until != null) {
            return plan.dropped() && until.isBefore(dayEnds) ? Outcome.LEFT_OUT : Outcome.MISS;
        }
        return now.isBefore(dayEnds) ? Outcome.OPEN : Outcome.MISS;
    }
}
