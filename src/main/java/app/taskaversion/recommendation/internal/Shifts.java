package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Choices;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.model.OwnShift;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What came of earlier predictions about a person, from what was kept with the decisions. */
final class Shifts {

    private Shifts() {}

    static OwnShift of(TimelineQuery.Read read, Instant now) {
        Choices choices = Choices.of(read.past());
        List<PredictedOutcome> outcomes = new ArrayList<>();
        for (Map.Entry<Offer, List<Scored>> each : read.chances().entrySet()) {
            Map<String, Attempt> started = choices.of(each.getKey());
            if (!started.isEmpty()) {
                each.getValue().forEach(scored -> add(outcomes, scored, started, now));
            }
        }
        outcomes.sort(Comparator.comparing(PredictedOutcome::known));
        OwnShift shift = OwnShift.NONE;
        for (PredictedOutcome outcome : outcomes) {
            shift = shift.and(outcome.chance(), outcome.finished());
        }
        return shift;
    }

    private static void add(List<PredictedOutcome> outcomes, Scored scored, Map<String, Attempt> started, Instant now) {
        Attempt attempt = Float.isNaN(scored.complete())
                ? null
                : started.get(scored.task().toString());
        PredictedOutcome outcome = attempt == null ? null : PredictedOutcome.of(attempt, scored.complete());
        if (outcome != null && outcome.isKnown(now)) {
            outcomes.add(outcome);
        }
    }
}
