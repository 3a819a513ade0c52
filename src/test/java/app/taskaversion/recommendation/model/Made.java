package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Examples made up for tests: what is more aversive is finished less, what was finished before more, and what relieved
 * before relieves again.
 */
final class Made {

    static final Instant START = Instant.parse("2026-01-01T08:00:00Z");
    static final int DAYS = 30;
    static final Instant NOW = START.plus(Duration.ofDays(DAYS + 1));

    static final int PEOPLE = 8;
    private static final int OPEN = 4;

    /**
     * How finishing hangs on aversion and on how much was finished before.
     *
     * @param middle the aversion at which, all else being usual, half is finished
     */
    record Law(double middle, double width, double finished) {}

    static final Law USUAL = new Law(60, 18, 5.5);

    private Made() {}

    /** Eight people, thirty days, two decisions a day, four open things each time. */
    static List<Example> examples(long seed) {
        return examples(seed, PEOPLE, USUAL);
    }

    static List<Example> examples(long seed, int people, Law law) {
        List<Example> examples = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            Random dice = new Random(seed * 1_000 + person);
            int started = 0;
            for (int decision = 0; decision < 2 * DAYS; decision++) {
                Instant at = START.plus(Duration.ofHours(12L * decision));
                int choice = dice.nextInt(OPEN + 1);
                for (int i = 0; i < OPEN; i++) {
                    examples.add(example(person, at, started, i, i == choice, law, dice));
                }
                started += choice < OPEN ? 1 : 0;
            }
        }
        return examples;
    }

    private static Example example(
            int person, Instant at, int started, int place, boolean chosen, Law law, Random dice) {
        float[] row = row(dice);
        double aversion = row[Feature.GUESS_AVERSION.column()];
        double finish = row[Feature.TASK_FINISH.column()];
        double relief = row[Feature.TASK_RELIEF.column()];
        boolean done = dice.nextDouble()
                < 1 / (1 + Math.exp((aversion - law.middle()) / law.width() - law.finished() * (finish - 0.4)));
        double complete = chosen ? (done ? 1 : 0) : Double.NaN;
        boolean ended = chosen && done;
        return new Example(
                person,
                at,
                started,
                row,
                place == 0 ? 1 : Offer.UNSHOWN,
                chosen ? 1 : 0,
                complete,
                ended ? relief - 20 + 10 * dice.nextGaussian() : Double.NaN,
                ended ? Math.log(row[Feature.GUESS_MINUTES.column()]) + 0.3 * dice.nextGaussian() : Double.NaN,
                ended ? 40 + 10 * dice.nextGaussian() : Double.NaN);
    }

    static float[] row(Random dice) {
        float[] row = new float[Schema.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = dice.nextInt(10) == 0 ? Float.NaN : dice.nextFloat() * 100;
        }
        row[Feature.GUESS_AVERSION.column()] = dice.nextFloat() * 100;
        row[Feature.TASK_FINISH.column()] = dice.nextFloat();
        row[Feature.TASK_RELIEF.column()] = dice.nextFloat() * 100;
        row[Feature.GUESS_MINUTES.column()] = 5 + dice.nextFloat() * 60;
        row[Feature.DUE_DAYS.column()] = Float.NaN;
        return row;
    }

    static Snapshot snapshot(int instances, float[]... rows) {
        return new Snapshot(
                NOW,
                instances,
                IntStream.range(0, rows.length).mapToObj(i -> "task " + i).toList(),
                List.of(rows));
    }
}
