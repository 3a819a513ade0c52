package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.Shortage;
import app.taskaversion.recommendation.Shortage.Of;
import app.taskaversion.recommendation.feature.Example;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What there is to learn from, and whether it is enough: below about 800 started things a model did worse than free rules.
 * (recommender §2.6, §4.3)
 *
 * @param people who agreed, whether or not they started anything yet
 * @param started how many things they started from a list
 * @param unfinished how many of these were not finished
 * @param answers how many were finished and answered
 * @param days from the first decision to the last
 */
record LeastData(int people, int started, int unfinished, int answers, int days) {

    static final LeastData NOTHING = new LeastData(0, 0, 0, 0, 0);

    private static final LeastData POOLED = new LeastData(10, 800, 120, 200, 28);

    /** Somebody alone hardly has two hundred answers among their first hundred starts: half of the starts will do. */
    private static final LeastData OWN = new LeastData(1, 100, 20, 50, 0);

    static LeastData of(int people, List<Example> examples) {
        Instant first =
                examples.stream().map(Example::at).min(Instant::compareTo).orElse(Instant.EPOCH);
        Instant last =
                examples.stream().map(Example::at).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new LeastData(
                people,
                (int) examples.stream().filter(each -> each.chosen() == 1).count(),
                (int) examples.stream().filter(each -> each.complete() == 0).count(),
                (int) examples.stream()
                        .filter(each -> !Double.isNaN(each.net()))
                        .count(),
                (int) Duration.between(first, last).toDays());
    }

    /** Empty if it is enough. */
    List<Shortage> shortages(ModelKind kind) {
        LeastData least = kind == ModelKind.OWN ? OWN : POOLED;
        List<Shortage> all = new ArrayList<>();
        add(all, Of.PEOPLE, least.people, people);
        add(all, Of.STARTED, least.started, started);
        add(all, Of.UNFINISHED, least.unfinished, unfinished);
        add(all, Of.ANSWERS, least.answers, answers);
        add(all, Of.DAYS, least.days, days);
        return all;
    }

    private static void add(List<Shortage> all, Of of, int needed, int there) {
        if (there < needed) {
            all.add(new Shortage(of, needed, there));
        }
    }
}
