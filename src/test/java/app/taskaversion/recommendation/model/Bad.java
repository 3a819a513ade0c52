package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Models that must not be shown to anybody, made on purpose. (recommender §4.5) */
enum Bad {
    /** What was finished is dealt out by chance. */
    SHUFFLED,
    /** It learned from an outcome that it will not have. */
    LEAKED,
    /** Learned when people finished by other laws. */
    STALE,
    /** It takes what was not finished for finished. */
    INVERTED,
    /** It tells things apart, but says too much or too little. */
    MISCALIBRATED;

    static final int MANY = 24;
    private static final int ROUNDS = 25;
    private static final Effort QUICK = new Effort(ROUNDS, ROUNDS, 2);

    static LearnedModel good(long seed) {
        return Trainer.train(Made.examples(seed), Made.NOW, seed, QUICK).model();
    }

    /** Learned from as much as the product asks for at least: a thousand starts. */
    static LearnedModel goodOfMany(long seed) {
        return Trainer.train(Made.examples(seed, MANY, Made.USUAL), Made.NOW, seed, new Effort(80, 80, 5))
                .model();
    }

    /** @param good a model that is as it should be, for those that are made of one */
    LearnedModel model(long seed, LearnedModel good) {
        Random dice = new Random(seed);
        return switch (this) {
            case SHUFFLED -> learned(shuffled(Made.examples(seed), dice), seed);
            case LEAKED -> learned(leaking(Made.examples(seed)), seed);
            case STALE -> learned(Made.examples(seed, Made.PEOPLE, new Made.Law(5 + dice.nextInt(15), 18, -3)), seed);
            case INVERTED -> inverted(good, seed);
            case MISCALIBRATED -> {
                boolean shifted = dice.nextBoolean();
                double sign = dice.nextBoolean() ? 1 : -1;
                yield calibrated(
                        good,
                        new Platt(
                                shifted ? sign * (0.8 + dice.nextDouble()) : 0,
                                shifted ? 1 : sign > 0 ? 2 + dice.nextDouble() : 0.2 + 0.3 * dice.nextDouble()));
            }
        };
    }

    private static LearnedModel learned(List<Example> examples, long seed) {
        return Trainer.train(examples, Made.NOW, seed, QUICK).model();
    }

    static List<Example> shuffled(List<Example> examples, Random dice) {
        List<Double> outcomes = new ArrayList<>(examples.stream()
                .map(Example::complete)
                .filter(complete -> !Double.isNaN(complete))
                .toList());
        Collections.shuffle(outcomes, dice);
        return finishing(examples, example -> outcomes.removeLast());
    }

    /** The outcome stands among the numbers. */
    static List<Example> leaking(List<Example> examples) {
        return examples.stream()
                .map(example -> {
                    float[] row = example.features().clone();
                    row[Feature.ENERGY.column()] = (float) example.complete();
                    return with(example, row, example.complete());
                })
                .toList();
    }

    private static List<Example> finishing(List<Example> examples, ToDoubleFunction<Example> complete) {
        return examples.stream()
                .map(example -> Double.isNaN(example.complete())
                        ? example
                        : with(example, example.features(), complete.applyAsDouble(example)))
                .toList();
    }

    private static Example with(Example example, float[] row, double complete) {
        return new Example(
                example.person(),
                example.at(),
                example.instances(),
                row,
                example.position(),
                example.chosen(),
                complete,
                example.net(),
                example.logMinutes(),
                example.stress());
    }

    /** Without the directions that a number may only have, or it would learn nothing. */
    private static LearnedModel inverted(LearnedModel good, long seed) {
        Table table = new Table(Schema.size(), 1);
        for (Example example : Made.examples(seed)) {
            if (!Double.isNaN(example.complete())) {
                table.add(Outside.placed(example, Double.NaN), 1 - example.complete(), 1);
            }
        }
        Map<String, Object> settings =
                new HashMap<>(Growth.of(Target.COMPLETE, seed).settings());
        settings.remove("monotone_constraints");
        Map<Target, List<byte[]>> trees = new EnumMap<>(good.trees());
        try (Trees grown = Trees.grow(table, Schema.names(), new Growth(settings), ROUNDS)) {
            trees.put(Target.COMPLETE, Collections.nCopies(5, grown.bytes()));
        }
        return with(good, trees, new Platt(0, 1));
    }

    /** What the model would say is said otherwise. */
    static LearnedModel calibrated(LearnedModel good, Platt otherwise) {
        Platt own = (Platt) good.complete();
        return with(
                good,
                good.trees(),
                new Platt(otherwise.shift() + otherwise.slope() * own.shift(), otherwise.slope() * own.slope()));
    }

    private static LearnedModel with(LearnedModel good, Map<Target, List<byte[]>> trees, Calibration complete) {
        return new LearnedModel(
                "",
                good.schemaHash(),
                good.people(),
                good.rows(),
                good.started(),
                trees,
                good.choose(),
                complete,
                good.minutes(),
                good.net(),
                good.confidence());
    }
}
