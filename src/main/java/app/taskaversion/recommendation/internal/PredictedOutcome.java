package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Attempt.End;
import app.taskaversion.recommendation.feature.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a prediction, and from when on that is known: what is not finished a day after its start is not finished.
 *
 * @param chance what was predicted
 */
record PredictedOutcome(Instant known, Instant started, double chance, boolean finished) {

    /** Absent for what says nothing about finishing. */
    static @Nullable PredictedOutcome of(Attempt attempt, double chance) {
        if (attempt.end() == End.WITHOUT_MEANING) {
            return null;
        }
        Instant latest = attempt.started().plus(Example.RIPE);
        Instant ended = attempt.ended();
        return ended == null || ended.isAfter(latest)
                ? new PredictedOutcome(latest, attempt.started(), chance, false)
                : new PredictedOutcome(ended, attempt.started(), chance, attempt.end() == End.DONE);
    }

    boolean isKnown(Instant now) {
        return !known.isAfter(now) && started.isBefore(now);
    }
}
