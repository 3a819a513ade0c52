package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Choices;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.OpenItem;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.feature.Timeline;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One simulated person from the first to the last decision, as a model sees them. */
final class SimulatedCourse {

    /** What was open at a decision. */
    record Decision(String id, Offer offer, List<OpenItem> items) {}

    /** Hears what was known at a decision. */
    @FunctionalInterface
    interface Listener {
        void decide(Decision decision, Snapshot known) throws IOException;
    }

    private final int person;
    private final Past past;
    private final Choices choices;
    private final List<Decision> decisions;

    SimulatedCourse(int person, Past past, List<Decision> decisions) {
        this.person = person;
        this.past = past;
        choices = Choices.of(past);
        this.decisions = decisions.stream()
                .sorted(Comparator.comparing(decision -> decision.offer().at()))
                .toList();
    }

    /** Hears of each decision, in the order of time, with what was known then. */
    void tell(Listener listener) throws IOException {
        Timeline timeline = Timeline.of(past, ZoneOffset.UTC);
        for (Decision decision : decisions) {
            listener.decide(decision, timeline.at(decision.offer().at(), decision.items()));
        }
    }

    /** What was started from this list; absent if it was not. */
    @Nullable
    Attempt started(Decision decision, String task) {
        return choices.of(decision.offer(), task);
    }

    /** Every candidate of every decision with what became of it. */
    List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        tell((decision, snapshot) -> {
            for (int i = 0; i < snapshot.tasks().size(); i++) {
                String task = snapshot.tasks().get(i);
                Attempt attempt = started(decision, task);
                examples.add(Example.of(
                        person,
                        snapshot.at(),
                        snapshot.instances(),
                        snapshot.rows().get(i),
                        decision.offer().position(task),
                        attempt));
            }
        });
        return examples;
    }
}
