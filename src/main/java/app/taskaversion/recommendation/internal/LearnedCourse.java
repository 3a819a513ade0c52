package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Attempt.End;
import app.taskaversion.recommendation.feature.Example;
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
import org.jspecify.annotations.Nullable;

/** What a model says to one simulated person, decision after decision, and learns of them on the way. */
final class LearnedCourse {

    /** Hears what is predicted at a decision. */
    @FunctionalInterface
    interface Listener {
        void predicted(Decision decision, List<Prediction> predictions) throws IOException;
    }

    /** What came of a prediction, and from when on that is known. */
    private record Outcome(Instant known, Instant started, double chance, boolean finished) {}

    private final SimulatedCourse course;
    private final Predictor predictor;
    private final PriorityQueue<Outcome> outcomes = new PriorityQueue<>(Comparator.comparing(Outcome::known));
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
        while (!outcomes.isEmpty()
                && !outcomes.peek().known().isAfter(now)
                && outcomes.peek().started().isBefore(now)) {
            Outcome outcome = outcomes.remove();
            shift = shift.and(outcome.chance(), outcome.finished());
        }
    }

    private void remember(Decision decision, Snapshot snapshot, List<Prediction> predictions) {
        for (Prediction prediction : predictions) {
            Attempt attempt = course.started(decision, prediction.task());
            Instant known = attempt == null ? null : known(attempt);
            if (attempt != null && known != null) {
                boolean finished = attempt.end() == End.DONE
                        && attempt.ended() != null
                        && !attempt.ended().isAfter(attempt.started().plus(Example.RIPE));
                outcomes.add(new Outcome(known, attempt.started(), prediction.completeOfPeople(), finished));
            }
        }
    }

    /** What is not finished a day later is not finished; absent for what says nothing. */
    private static @Nullable Instant known(Attempt attempt) {
        Instant latest = attempt.started().plus(Example.RIPE);
        Instant ended = attempt.ended();
        return attempt.end() == End.WITHOUT_MEANING ? null : ended == null || ended.isAfter(latest) ? latest : ended;
    }
}
