package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.recommendation.ModelKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Holds the people in each model against those who agree now. Who said no, or left, is in no later model; something new is
 * learned within a week, and what they are in goes within thirty days. (recommender §2.14)
 */
@Component
class Forgetting {

    /** Two days less than promised, since it is looked at once a day, and the day it was noticed may not be the day it was said. */
    static final Duration GONE = Duration.ofDays(28);

    /** Something new is learned within this. */
    static final Duration ANEW = Duration.ofDays(7);

    private final ModelBook book;
    private final ModelLog log;
    private final Registry registry;
    private final Control control;
    private final PersonMarks marks;
    private final Clock clock;

    Forgetting(ModelBook book, ModelLog log, Registry registry, Control control, PersonMarks marks, Clock clock) {
        this.book = book;
        this.log = log;
        this.registry = registry;
        this.control = control;
        this.marks = marks;
        this.clock = clock;
    }

    /** @param agreed all who agree now */
    void look(List<OwnerId> agreed) {
        Map<Integer, Set<String>> present = new HashMap<>();
        for (ModelRow model : book.list()) {
            if (model.whole()) {
                look(model, agreed, present);
            }
        }
    }

    private void look(ModelRow model, List<OwnerId> agreed, Map<Integer, Set<String>> present) {
        Instant now = clock.instant();
        long left = left(book.marks(model.id()), agreed, present);
        Instant until = model.forgetBy();
        // A model of one person has nobody else in it.
        if ((left > 0 && model.kind() == ModelKind.OWN) || (until != null && !until.isAfter(now))) {
            registry.forget(model);
        } else if (left > 0 && book.forgetBy(model.id(), now.plus(GONE))) {
            log.add(ModelLog.Kind.SOMEBODY_LEFT, model, String.valueOf(left));
            control.trainBy(now.plus(ANEW));
        }
    }

    /**
     * How many of those who are marked do not agree now.
     *
     * @param marked with the year of the key
     */
    long left(Map<String, Integer> marked, List<OwnerId> agreed) {
        return left(marked, agreed, new HashMap<>());
    }

    private long left(Map<String, Integer> marked, List<OwnerId> agreed, Map<Integer, Set<String>> present) {
        return marked.entrySet().stream()
                .filter(each -> !present.computeIfAbsent(each.getValue(), year -> marked(agreed, year))
                        .contains(each.getKey()))
                .count();
    }

    private Set<String> marked(List<OwnerId> agreed, int year) {
        return agreed.stream().map(person -> marks.of(person, year)).collect(Collectors.toSet());
    }
}
