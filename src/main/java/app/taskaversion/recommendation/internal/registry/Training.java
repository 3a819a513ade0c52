package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.platform.metric.WorkFigures;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.recommendation.GateReport;
import app.taskaversion.recommendation.ModelKind;
import app.taskaversion.recommendation.ModelQuality;
import app.taskaversion.recommendation.ModelStatus;
import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Drawn;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.Predictor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * One turn of the trainer: who agrees, what they teach, how the models that are asked did, which step is due, and whether
 * something new is to be learned. Whoever runs it holds the lease. (recommender §2.6, §2.11, §2.14)
 */
@Component
class Training {

    /** What is older is not learned from. */
    static final Duration WINDOW = Duration.ofDays(180);

    /** The last days are kept from the candidate, for the gate. */
    static final Duration GATE = Duration.ofDays(10);

    private static final Duration AGAIN = Duration.ofDays(7);
    private static final int MANY_ROWS = 200;

    private final Willing willing;
    private final Lessons lessons;
    private final Learner learner;
    private final Promotion promotion;
    private final Registry registry;
    private final ModelBook book;
    private final Forgetting forgetting;
    private final Watch watch;
    private final Comparing comparing;
    private final Control control;
    private final ModelLog log;
    private final CurrentOwner owner;
    private final Clock clock;

    Training(
            Willing willing,
            Lessons lessons,
            Learner learner,
            Promotion promotion,
            Registry registry,
            ModelBook book,
            Forgetting forgetting,
            Watch watch,
            Comparing comparing,
            Control control,
            ModelLog log,
            CurrentOwner owner,
            Clock clock) {
        this.willing = willing;
        this.lessons = lessons;
        this.learner = learner;
        this.promotion = promotion;
        this.registry = registry;
        this.book = book;
        this.forgetting = forgetting;
        this.watch = watch;
        this.comparing = comparing;
        this.control = control;
        this.log = log;
        this.owner = owner;
        this.clock = clock;
    }

    /** Somebody asked it to stop, or another node took over. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** @param asked whether somebody wants it now, rather than when it is due */
    void run(UUID holder, boolean asked) {
        Instant now = clock.instant();
        ModelKind kind = willing.kind();
        List<OwnerId> agreed = willing.people();
        forgetting.look(agreed);
        List<Example> examples = new ArrayList<>();
        for (int person = 0; person < agreed.size(); person++) {
            step(holder, "READ", person, agreed.size());
            int number = person;
            examples.addAll(owner.callAs(agreed.get(person), () -> lessons.of(now.minus(WINDOW), now, number)));
        }
        countFallbacks(agreed, now);
        LeastData data = LeastData.of(agreed.size(), examples);
        control.looked(data);
        watch.advance(examples);
        comparing.look(agreed, kind, now);
        // Without the library people are forgotten all the same, and nobody loads it who has nothing to learn from.
        if (data.shortages(kind).isEmpty() && (asked || isDue(examples, now)) && Loading.unavailable() == null) {
            learn(holder, kind, agreed, examples, now);
            WorkFigures.TRAINING.took(Duration.between(now, clock.instant()));
        }
    }

    /** @param people in the order of their numbers */
    private List<Drawn> drawn(List<OwnerId> people, Instant from, Instant now) {
        List<Drawn> drawn = new ArrayList<>();
        for (int person = 0; person < people.size(); person++) {
            int number = person;
            drawn.addAll(owner.callAs(people.get(person), () -> lessons.drawn(from, now, number)));
        }
        return drawn;
    }

    /** Since there was last looked. */
    private void countFallbacks(List<OwnerId> agreed, Instant now) {
        Instant looked = control.read().lookedAt();
        Instant since = looked == null ? now.minus(Duration.ofDays(1)) : looked;
        Map<String, Long> times = new HashMap<>();
        for (OwnerId person : agreed) {
            owner.callAs(person, () -> lessons.fallbacks(since, now))
                    .forEach((cause, n) -> times.merge(cause, n, Long::sum));
        }
        log.fellBack(times);
    }

    private void step(UUID holder, String step, int done, int all) {
        if (!control.advance(holder, step, done, all)) {
            throw new Stopped();
        }
    }

    /** While one is on its way to be shown no other is learned, unless somebody left. */
    private boolean isDue(List<Example> examples, Instant now) {
        Control.State state = control.read();
        if (state.trainBy() != null || state.trainedAt() == null) {
            return true;
        }
        if (book.list().stream().anyMatch(model -> model.status().isOnItsWay())) {
            return false;
        }
        Instant to = state.trainedTo();
        long fresh = examples.stream()
                .filter(each -> to == null || each.at().isAfter(to))
                .count();
        return fresh >= MANY_ROWS || !state.trainedAt().plus(AGAIN).isAfter(now);
    }

    private void learn(UUID holder, ModelKind kind, List<OwnerId> people, List<Example> examples, Instant now) {
        Instant cut = now.minus(GATE);
        List<Example> early = examples.stream()
                .filter(each -> !each.at().plus(Example.RIPE).isAfter(cut))
                .toList();
        List<Example> later =
                examples.stream().filter(each -> each.at().isAfter(cut)).toList();
        Learned candidate = learner.learn(early, cut, (done, all) -> step(holder, "CANDIDATE", done, all));
        step(holder, "GATE", 0, 1);
        GateReport gate = Alarms.added(
                candidate, promotion.judge(candidate.model(), later, drawn(people, cut, now), watch.active()));
        ModelQuality quality = ModelQuality.UNKNOWN;
        try (Predictor predictor = Predictor.of(candidate.model())) {
            quality = Judged.of(predictor, later).quality();
        }
        Learned whole = candidate;
        if (gate.passed()) {
            whole = learner.learn(examples, now, (done, all) -> step(holder, "WHOLE", done, all));
            gate = Alarms.added(whole, gate);
        }
        step(holder, "ENTER", 0, 1);
        Instant from = examples.getFirst().at();
        for (Example each : examples) {
            from = each.at().isBefore(from) ? each.at() : from;
        }
        ModelRow entered = registry.register(
                whole.model(),
                new Registry.Origin(kind, from, now, Set.copyOf(people), now, Profile.of(examples)),
                quality,
                gate);
        control.trained(now);
        if (entered.status() == ModelStatus.TRAINED) {
            registry.advance(entered, Drift.UNKNOWN);
        }
    }
}
