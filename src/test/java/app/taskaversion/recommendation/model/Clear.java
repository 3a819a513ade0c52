package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Few examples from which much can be learned: of most numbers nothing is known, and finishing hangs on three of the others. The
 * real trainer learns of ten such people in seconds what the real gate lets through.
 */
public final class Clear {

    private static final int OPEN = 2;
    private static final Feature[] NOISE = {Feature.GUESS_RELIEF, Feature.GUESS_LOAD, Feature.TASK_ATTEMPTS};

    private Clear() {}

    /**
     * Four lists a day at fixed moments, each with one thing that is started.
     *
     * @param from the day of the first list
     */
    public static List<Example> examples(int person, Instant from, int days) {
        List<Example> examples = new ArrayList<>();
        Random dice = new Random(person);
        for (int list = 0; list < 4 * days; list++) {
            Instant at = from.plus(Duration.ofHours(6L * list)).plusSeconds(person);
            int choice = dice.nextInt(OPEN);
            for (int i = 0; i < OPEN; i++) {
                examples.add(example(person, at, list, i, i == choice, dice));
            }
        }
        return examples;
    }

    private static Example example(int person, Instant at, int started, int place, boolean chosen, Random dice) {
        float[] row = new float[Schema.size()];
        Arrays.fill(row, Float.NaN);
        for (Feature each : NOISE) {
            row[each.column()] = dice.nextFloat() * 100;
        }
        float aversion = dice.nextFloat() * 100;
        float finish = dice.nextFloat();
        int failures = dice.nextInt(5);
        row[Feature.GUESS_AVERSION.column()] = aversion;
        row[Feature.TASK_FINISH.column()] = finish;
        row[Feature.TASK_FAILURES.column()] = failures;
        row[Feature.TASK_RELIEF.column()] = 20 + dice.nextFloat() * 60;
        row[Feature.GUESS_MINUTES.column()] = 5 + dice.nextFloat() * 60;
        boolean done = dice.nextDouble()
                < 1 / (1 + Math.exp((aversion - 55) / 20 + 0.8 * (failures - 2) - 4 * (finish - 0.5)));
        boolean ended = chosen && done;
        return new Example(
                person,
                at,
                started,
                row,
                place == 0 ? 1 : Offer.UNSHOWN,
                chosen ? 1 : 0,
                chosen ? (done ? 1 : 0) : Double.NaN,
                ended ? row[Feature.TASK_RELIEF.column()] - 20 + 10 * dice.nextGaussian() : Double.NaN,
                ended ? Math.log(row[Feature.GUESS_MINUTES.column()]) + 0.3 * dice.nextGaussian() : Double.NaN,
                ended ? 40 + 10 * dice.nextGaussian() : Double.NaN);
    }

    /** What was finished is dealt out anew by chance; everything else stays. */
    public static List<Example> shuffled(List<Example> examples, long seed) {
        List<Double> outcomes = new ArrayList<>(examples.stream()
                .map(Example::complete)
                .filter(complete -> !Double.isNaN(complete))
                .toList());
        Collections.shuffle(outcomes, new Random(seed));
        return examples.stream()
                .map(each -> Double.isNaN(each.complete()) ? each : with(each, outcomes.removeLast()))
                .toList();
    }

    private static Example with(Example each, double complete) {
        return new Example(
                each.person(),
                each.at(),
                each.instances(),
                each.features(),
                each.position(),
                each.chosen(),
                complete,
                each.net(),
                each.logMinutes(),
                each.stress());
    }
}
