package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Learns from examples. The same examples, moment and seed always give the same model, to the byte.
 *
 * <p>How many rounds are enough is tried on the latest weeks, a day apart from what is learned from. What a prediction is
 * worth is measured on people that it was not learned from, a fifth of them at a time, since most of what a model is asked
 * about are people that it does not know, or knows better than when it was trained.
 */
public final class Trainer {

    static final Duration TRIAL = Duration.ofDays(21);
    static final Duration GATE = Duration.ofDays(10);
    static final int ENOUGH_FOR_A_TRIAL = 100;

    private final Instant now;
    private final long seed;
    private final Effort effort;
    private final List<Example> ripe;

    /** What turned out to tell nothing of people that it was not learned from: it says the mean of everything. */
    private final Set<Target> flat = EnumSet.noneOf(Target.class);

    private final Progress progress;
    private final Map<Target, Integer> rounds = new EnumMap<>(Target.class);
    private int grown;

    private Trainer(List<Example> examples, Instant now, long seed, Effort effort, Progress progress) {
        this.now = now;
        this.seed = seed;
        this.effort = effort;
        this.progress = progress;
        ripe = examples.stream()
                .filter(example -> !example.at().plus(Example.RIPE).isAfter(now))
                .toList();
    }

    /** Why nothing can be learned on this machine: the name of what went wrong; absent if it can. */
    public static @Nullable String unavailable() {
        return Trees.unavailable();
    }

    /**
     * @param examples the candidates of a decision stand together
     * @param now the moment of learning: what is younger than a day is not ripe yet
     * @throws IllegalArgumentException if there is nothing to learn some target from
     */
    public static Learned train(List<Example> examples, Instant now, long seed) {
        return train(examples, now, seed, Effort.FULL);
    }

    /** @param progress is told before each booster; what it throws ends the learning */
    public static Learned train(List<Example> examples, Instant now, long seed, Progress progress) {
        return new Trainer(examples, now, seed, Effort.FULL, progress).train();
    }

    static Learned train(List<Example> examples, Instant now, long seed, Effort effort) {
        return new Trainer(examples, now, seed, effort, Progress.UNHEARD).train();
    }

    /** How many boosters are grown if each part has its people. */
    private int boosters() {
        return Stream.of(Target.values())
                .mapToInt(target -> effort.folds() * target.members(false) + target.members(true))
                .sum();
    }

    private Learned train() {
        for (Target target : Target.values()) {
            List<Example> rows = rows(target, ripe);
            if (rows.isEmpty()) {
                throw new IllegalArgumentException("Nothing teaches " + target);
            }
            rounds.put(target, rounds(target, rows));
        }
        Outside outside = Outside.of(ripe, (target, from) -> grow(target, from, target.members(false)), effort.folds());
        if (!outside.outcomes(Target.NET).tell()) {
            flat.add(Target.NET);
        }
        Map<Target, List<byte[]>> trees = new EnumMap<>(Target.class);
        List<Map<String, Double>> gains = new ArrayList<>();
        for (Target target : Target.values()) {
            List<byte[]> blobs = new ArrayList<>();
            for (Trees each : grow(target, ripe, target.members(true))) {
                try (each) {
                    blobs.add(each.bytes());
                    if (target == Target.COMPLETE) {
                        gains.add(each.gains());
                    }
                }
            }
            trees.put(target, blobs);
        }
        return learned(outside, trees, gains);
    }

    private Learned learned(Outside outside, Map<Target, List<byte[]>> trees, List<Map<String, Double>> gains) {
        Outcomes choose = outside.outcomes(Target.CHOOSE);
        Outcomes complete = outside.outcomes(Target.COMPLETE);
        Outcomes minutes = outside.outcomes(Target.MINUTES);
        Outcomes net = outside.outcomes(Target.NET);
        Calibration choosing = calibration(choose);
        Calibration completing = calibration(complete);
        LearnedModel model = new LearnedModel(
                "",
                Schema.hash(),
                (int) ripe.stream().mapToInt(Example::person).distinct().count(),
                ripe.size(),
                complete.n(),
                trees,
                choosing,
                completing,
                Intervals.fit(minutes.differences(), minutes.instances()),
                Intervals.fit(net.differences(), net.instances()),
                ConfidenceFit.of(outside, choosing, completing));
        Outcomes calibrated = new Outcomes(
                DoubleStream.of(complete.predictions()).map(completing::of).toArray(),
                complete.labels(),
                complete.instances());
        double rate = DoubleStream.of(complete.labels()).average().orElse(Double.NaN);
        return new Learned(
                ModelBytes.named(model),
                alarms(complete, gains),
                complete.auc(),
                calibrated.squaredError(),
                rate * (1 - rate));
    }

    /**
     * Directions that a number may only have make trees put things in a sensible order even where there was nothing to
     * learn; such an order was not learned, and does not count.
     */
    private static Calibration calibration(Outcomes outcomes) {
        return outcomes.tell()
                ? Calibration.fit(outcomes.predictions(), outcomes.labels())
                : Platt.always(DoubleStream.of(outcomes.labels()).average().orElse(0));
    }

    private static List<Example> rows(Target target, List<Example> examples) {
        return examples.stream()
                .filter(example -> !Double.isNaN(target.label(example)))
                .toList();
    }

    private static Set<Alarm> alarms(Outcomes complete, List<Map<String, Double>> gains) {
        Set<Alarm> alarms = EnumSet.noneOf(Alarm.class);
        alarms.addAll(Tripwires.of(complete, gains));
        if (!complete.tell()) {
            alarms.add(Alarm.CONSTANT);
        }
        return alarms;
    }

    /** How many rounds predict the weeks before the last ten days best. */
    private int rounds(Target target, List<Example> rows) {
        Instant cut = now.minus(TRIAL);
        List<Example> early = rows.stream()
                .filter(row -> !row.at().plus(Example.RIPE).isAfter(cut))
                .toList();
        List<Example> later = rows.stream()
                .filter(row ->
                        row.at().isAfter(cut) && !row.at().plus(Example.RIPE).isAfter(now.minus(GATE)))
                .toList();
        if (early.size() < ENOUGH_FOR_A_TRIAL || later.size() < ENOUGH_FOR_A_TRIAL) {
            return effort.untried();
        }
        return Trees.rounds(
                table(target, early, RowWeights.of(early, now)),
                table(target, later, RowWeights.of(later, now)),
                Schema.names(),
                Growth.of(target, seed),
                effort.rounds(),
                Growth.PATIENCE);
    }

    /** Each member sees every person, but each person at another weight. */
    private List<Trees> grow(Target target, List<Example> from, int n) {
        List<Example> rows = rows(target, from);
        List<Trees> members = new ArrayList<>();
        for (int member = 0; member < n; member++) {
            progress.step(grown++, boosters());
            double[] weights = RowWeights.of(rows, now);
            if (target.members(false) > 1) {
                RowWeights.redraw(weights, rows, seed + member);
            }
            members.add(Trees.grow(
                    table(target, rows, weights),
                    Schema.names(),
                    Growth.of(target, seed + member),
                    Objects.requireNonNull(rounds.get(target))));
        }
        return members;
    }

    private Table table(Target target, List<Example> rows, double[] weights) {
        double mean = rows.stream().mapToDouble(target::label).average().orElse(Double.NaN);
        Table table = new Table(Schema.size(), rows.size());
        for (int i = 0; i < weights.length; i++) {
            Example row = rows.get(i);
            table.add(
                    Outside.placed(row, target.usesPosition() ? row.position() : Double.NaN),
                    flat.contains(target) ? mean : target.label(row),
                    weights[i]);
        }
        return table;
    }
}
