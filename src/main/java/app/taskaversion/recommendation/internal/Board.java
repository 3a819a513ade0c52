package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.AsOf;
import app.taskaversion.analytics.metric.Load;
import app.taskaversion.analytics.metric.Measure;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.recommendation.feature.OpenItem;
import app.taskaversion.recommendation.internal.PastQuery.Past;
import app.taskaversion.recommendation.rule.Candidate;
import app.taskaversion.recommendation.rule.Knowledge;
import app.taskaversion.recommendation.rule.Open;
import app.taskaversion.recommendation.rule.Wishes;
import app.taskaversion.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that could be suggested at one moment, with what is known about it. One entry a task. */
final class Board {

    /** How far back it counts that something was suggested. (metrics §12.12) */
    static final Duration SHOWN_LATELY = Duration.ofDays(3);

    /** Earlier than this share of its usual rhythm it is too soon to do a thing again. */
    private static final double TOO_SOON = 0.3;

    /** From so many times on a thing has a rhythm. */
    private static final int RHYTHM = 3;

    private final Map<String, Thing> things = new HashMap<>();
    private final Map<String, Thing.Waiting> open = new HashMap<>();
    private final List<Candidate<String>> candidates;
    private final double finishRate;

    /** @param waiting the newest first */
    Board(Ask ask, List<Thing> tasks, List<Thing.Waiting> waiting, Past past, Refusals refusals) {
        Map<TaskId, Thing.Waiting> ready = new LinkedHashMap<>();
        Set<TaskId> putOff = waiting.stream()
                .filter(Thing.Waiting::notYet)
                .map(Thing.Waiting::task)
                .collect(Collectors.toSet());
        waiting.stream().filter(one -> !one.notYet()).forEach(one -> ready.putIfAbsent(one.task(), one));
        Map<TaskId, Integer> shown = refusals.shownWithin(SHOWN_LATELY);
        Knowledge knowledge = Knowledge.of(past.facts(), new AsOf(ask.now(), ask.days()));
        Instant today = ask.days().startOf(ask.days().dayOf(ask.now()));
        List<Candidate<String>> all = new ArrayList<>();
        for (Thing thing : tasks) {
            Thing.Waiting instance = ready.get(thing.task());
            // Something that was put off must not come back through its template, nor through another open one of it.
            if ((putOff.contains(thing.task()) && (instance == null || refusals.notToday(thing.task())))
                    || refusals.hides(thing.task(), thing.updatedAt())) {
                continue;
            }
            String key = thing.task().toString();
            Candidate<String> candidate =
                    knowledge.about(open(thing, instance, past, shown.getOrDefault(thing.task(), 0)));
            if (instance != null || !tooSoon(candidate, thing, today)) {
                things.put(key, thing);
                if (instance != null) {
                    open.put(key, instance);
                }
                all.add(candidate);
            }
        }
        this.candidates = List.copyOf(all);
        this.finishRate = knowledge.finishRate();
    }

    private static Open<String> open(Thing thing, Thing.@Nullable Waiting instance, Past past, int shownLately) {
        String key = thing.task().toString();
        Thing.Waiting guessed = instance != null && instance.guessed() ? instance : null;
        double estimate = guessed != null ? guessed.estimate() : past.lastGuess(key, Measure.ESTIMATE);
        return new Open<>(
                key,
                past.numbers().getOrDefault(key, -1),
                instance == null ? thing.createdAt() : instance.since(),
                guessed != null ? guessed.expectedRelief() : past.lastGuess(key, Measure.EXPECTED_RELIEF),
                guessed != null ? guessed.expectedLoad() : lastLoad(key, past),
                Double.isNaN(estimate) ? thing.estimate() : estimate,
                instance == null ? null : instance.due(),
                shownLately,
                thing.kind(),
                thing.categories(),
                instance == null || instance.place().isEmpty() || "none".equals(instance.place())
                        ? Set.of()
                        : Set.of(instance.place()));
    }

    private static double lastLoad(String key, Past past) {
        return Load.of(
                past.lastGuess(key, Measure.EXPECTED_MENTAL),
                past.lastGuess(key, Measure.EXPECTED_DIFFICULTY),
                past.lastGuess(key, Measure.EXPECTED_EMOTIONAL),
                past.lastGuess(key, Measure.EXPECTED_PHYSICAL));
    }

    /** By its rhythm if it has one; else once a day is enough. An open instance is still wanted all the same. */
    private static boolean tooSoon(Candidate<String> candidate, Thing thing, Instant today) {
        return candidate.rhythm().n() >= RHYTHM
                ? candidate.rhythm().ratio() < TOO_SOON
                : thing.lastDone() != null && !thing.lastDone().isBefore(today);
    }

    boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** What the person's wishes allow. */
    List<Candidate<String>> within(Wishes wishes) {
        return candidates.stream().filter(wishes::allow).toList();
    }

    List<Candidate<String>> all() {
        return candidates;
    }

    int size() {
        return candidates.size();
    }

    /** How often the person finishes what they have begun. */
    double finishRate() {
        return finishRate;
    }

    Thing thing(String key) {
        return Objects.requireNonNull(things.get(key));
    }

    /** One of them as a model is told of it. */
    OpenItem item(String key) {
        Thing thing = thing(key);
        Thing.Waiting instance = open.get(key);
        return new OpenItem(
                key,
                thing.kind(),
                instance == null ? thing.createdAt() : instance.since(),
                instance == null ? null : instance.due(),
                thing.repeatDays(),
                thing.estimate(),
                instance == null ? null : instance.saidAt(),
                instance == null ? Expected.NOTHING : instance.said());
    }

    @Nullable
    UUID openInstance(String key) {
        Thing.Waiting instance = open.get(key);
        return instance == null ? null : instance.instance();
    }

    @Nullable
    Instant due(String key) {
        Thing.Waiting instance = open.get(key);
        return instance == null ? null : instance.due();
    }
}
