package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.internal.SimulatedCourse.Decision;
import app.taskaversion.recommendation.model.OwnShift;
import app.taskaversion.recommendation.model.Prediction;
import app.taskaversion.recommendation.model.Predictor;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What a model says to one simulated person, decision after decision, and learns of them on the way. */
final class LearnedCourse {

    /** Hears what is predicted at a decision. */
    @FunctionalInterface
    interface Listener {
        void predicted(Decision decision, List<Prediction> predictions) throws IOException;
    }

    private final SimulatedCourse course;
    private final Predictor predictor;
    private final PriorityQueue<PredictedOutcome> outcomes =
            new PriorityQueue<>(Comparator.comparing(PredictedOutcome::known));
    private OwnShift shift = OwnShift.NONE;

    LearnedCourse(SimulatedCourse course, Predictor predictor) {
        this.course = course;
        this.predictor = predictor;
    }

    void tell(Listener listener) throws IOException {
        course.tell((decision, snapshot) -> {
            take(snapshot.at());
            List<Prediction> predictions = predictor.predict(snapshot, shift);
            remember(decision, snapshot, predictions);
            listener.predicted(decision, predictions);
        });
    }

    private void take(Instant now) {
        while (!outcomes.isEmpty() && outcomes.peek().isKnown(now)) {
            PredictedOutcome outcome = outcomes.remove();
            shift = shift.and(outcome.chance(), outcome.finished());
        }
    }

    private void remember(Decision decision, Snapshot snapshot, List<Prediction> predictions) {
        for (Prediction prediction : predictions) {
            Attempt attempt = course.started(decision, prediction.task());
            PredictedOutcome outcome =
                    attempt == null ? null : PredictedOutcome.of(attempt, prediction.completeOfPeople());
            if (outcome != null) {
                outcomes.add(outcome);
            }
        }
    }
}
