package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Offer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small models for tests that ask what becomes of a model and not what it says. */
public final class Taught {

    private static final int OPEN = 3;

    private Taught() {}

    /** Learned in a second. */
    public static Learned quickly(List<Example> examples, Instant now, Progress progress) {
        progress.step(0, 1);
        return Trainer.train(examples, now, 1, new Effort(5, 5, 2));
    }

    /**
     * Four decisions a day, the last one a day and a bit before {@code now}; something is started at each, and a part is
     * not finished, most often what is aversive and what was finished less.
     *
     * @param finishing whether it is like that; else the other way round
     */
    public static List<Example> examples(int person, Instant now, int days, boolean finishing) {
        List<Example> examples = new ArrayList<>();
        Random dice = new Random(person);
        for (int decision = 0; decision < 4 * days; decision++) {
            Instant at = now.minus(Duration.ofHours(6L * (4L * days - decision) + 20));
            int choice = dice.nextInt(OPEN);
            for (int i = 0; i < OPEN; i++) {
                float[] row = Made.row(dice);
                double likely = (row[Feature.GUESS_AVERSION.column()] - 60) / 18
                        - 5.5 * (row[Feature.TASK_FINISH.column()] - 0.4);
                boolean done = dice.nextDouble() < 1 / (1 + Math.exp(finishing ? likely : -likely));
                boolean chosen = i == choice;
                boolean ended = chosen && done;
                examples.add(new Example(
                        person,
                        at,
                        decision,
                        row,
                        i == 0 ? 1 : Offer.UNSHOWN,
                        chosen ? 1 : 0,
                        chosen ? (done ? 1 : 0) : Double.NaN,
                        ended ? row[Feature.TASK_RELIEF.column()] - 20 : Double.NaN,
                        ended ? Math.log(row[Feature.GUESS_MINUTES.column()]) : Double.NaN,
                        ended ? 40 + dice.nextInt(20) : Double.NaN));
            }
        }
        return examples;
    }
}
