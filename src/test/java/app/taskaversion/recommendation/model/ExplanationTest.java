package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Feature.Group;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Predictor PREDICTOR = Predictor.of(SmallModel.get());
    private static final int OPEN = 10;

    private static Snapshot snapshot(long seed) {
        Random dice = new Random(seed);
        return Made.snapshot(
                40, IntStream.range(0, OPEN).mapToObj(i -> Made.row(dice)).toArray(float[][]::new));
    }

    @Test
    void contributionsSumToTheMargin() {
        float[] flat = Predictor.flat(snapshot(1).rows(), Double.NaN);
        for (byte[] blob : Objects.requireNonNull(SmallModel.get().trees().get(Target.COMPLETE))) {
            try (Trees trees = Trees.read(blob, Schema.names());
                    Trees.Rows rows = new Trees.Rows(flat, OPEN)) {
                float[][] contributions = trees.contributions(rows);
                float[] chances = trees.predict(flat, OPEN);
                for (int row = 0; row < OPEN; row++) {
                    double margin = 0;
                    for (float part : contributions[row]) {
                        margin += part;
                    }
                    assertThat(Platt.chance(margin)).isCloseTo(chances[row], within(1e-4));
                }
            }
        }
    }

    /** One matrix serves all three targets: only a choice was learned with a place. */
    @Test
    void onlyAChoiceAsksForThePlace() {
        List<float[]> rows = snapshot(1).rows();
        for (Target target : List.of(Target.COMPLETE, Target.NET)) {
            assertThat(contributions(target, rows, Offer.UNSHOWN))
                    .isDeepEqualTo(contributions(target, rows, Double.NaN));
        }
    }

    private static float[][] contributions(Target target, List<float[]> rows, double position) {
        try (Trees.Rows asked = new Trees.Rows(Predictor.flat(rows, position), rows.size())) {
            return PREDICTOR.contributions(target, asked);
        }
    }

    /** Without the group that speaks most for it, the score of a thing is lower. */
    @Test
    void withoutTheNamedGroupTheScoreIsLower() {
        int lower = 0;
        int all = 0;
        for (long seed = 1; seed <= 40; seed++) {
            Snapshot known = snapshot(seed);
            List<Prediction> predictions = PREDICTOR.predict(known, OwnShift.NONE);
            int first = IntStream.range(0, OPEN)
                    .boxed()
                    .max((a, b) -> Double.compare(
                            predictions.get(a).score(), predictions.get(b).score()))
                    .orElseThrow();
            Explanation explanation = Explanation.of(PREDICTOR, known, predictions, List.of(first))
                    .getFirst();
            List<Group> named = explanation.inFavour(1);
            if (!named.isEmpty()) {
                all++;
                double without = PREDICTOR
                        .predict(like(known, first, named.getFirst()), OwnShift.NONE)
                        .get(first)
                        .score();
                lower += without < predictions.get(first).score() ? 1 : 0;
            }
        }
        assertThat(all).isGreaterThan(20);
        assertThat((double) lower / all).isGreaterThanOrEqualTo(0.8);
    }

    /** The numbers of the group are what they are on average over the others. */
    private static Snapshot like(Snapshot known, int row, Group group) {
        float[] changed = known.rows().get(row).clone();
        for (Feature feature : Feature.values()) {
            if (feature.group() == group) {
                double mean = IntStream.range(0, OPEN)
                        .filter(other -> other != row)
                        .mapToDouble(other -> known.rows().get(other)[feature.column()])
                        .filter(value -> !Double.isNaN(value))
                        .average()
                        .orElse(Double.NaN);
                changed[feature.column()] = (float) mean;
            }
        }
        List<float[]> rows = new ArrayList<>(known.rows());
        rows.set(row, changed);
        return new Snapshot(known.at(), known.instances(), known.tasks(), rows);
    }

    @Test
    void onlyWhatWeighsEnoughIsNamedAndTheStrongestFirst() {
        Explanation explanation = new Explanation(Map.of(
                Group.HISTORY, 3.0,
                Group.TIME, 5.0,
                Group.LOAD, 1.0,
                Group.AVERSION, -2.0,
                Group.DEADLINE, -0.5,
                Group.POSITION, 0.0));
        assertThat(explanation.inFavour(9)).containsExactly(Group.TIME, Group.HISTORY);
        assertThat(explanation.inFavour(1)).containsExactly(Group.TIME);
        assertThat(explanation.against(9)).containsExactly(Group.AVERSION);
        assertThat(new Explanation(Map.of(Group.TIME, 0.0)).inFavour(1)).isEmpty();
    }
}
