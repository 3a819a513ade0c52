package app.taskaversion.recommendation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final long SEED = 1;

    /** What these tests ask does not hang on the last tree. */
    private static final Effort QUICK = new Effort(25, 25, 2);

    private static Learned learned;

    @BeforeAll
    static void learn() {
        learned = Trainer.train(Made.examples(1), Made.NOW, SEED, QUICK);
    }

    @Test
    void whatTellsFinishingFromNotIsFound() {
        assertThat(learned.alarms()).isEmpty();
        assertThat(learned.auc()).isBetween(0.7, 0.95);
        assertThat(learned.brier()).isLessThan(0.85 * learned.brierOfRate());
        assertThat(learned.model().people()).isEqualTo(8);
    }

    @Test
    void asBytesAndBackItSaysTheSameToTheBit() {
        byte[] bytes = ModelBytes.of(learned.model());
        LearnedModel back = ModelBytes.read(bytes);
        assertThat(ModelBytes.of(back)).isEqualTo(bytes);
        Snapshot snapshot = Made.snapshot(40, Made.row(new Random(1)), Made.row(new Random(2)));
        try (Predictor first = Predictor.of(learned.model());
                Predictor second = Predictor.of(back)) {
            assertThat(second.predict(snapshot, OwnShift.NONE)).isEqualTo(first.predict(snapshot, OwnShift.NONE));
            assertThat(second.version()).isEqualTo(learned.model().version());
        }
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        assertThatThrownBy(() -> ModelBytes.read(new byte[] {0, 0, 0, 9})).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ModelBytes.read(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aModelOfOtherNumbersIsRefused() {
        LearnedModel model = learned.model();
        LearnedModel other = new LearnedModel(
                model.version(),
                "0".repeat(64),
                model.people(),
                model.rows(),
                model.started(),
                model.trees(),
                model.choose(),
                model.complete(),
                model.minutes(),
                model.net(),
                null);
        assertThatThrownBy(() -> Predictor.of(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moreAversiveIsNeverMoreLikelyFinished() {
        try (Predictor predictor = Predictor.of(learned.model())) {
            for (int seed = 0; seed < 20; seed++) {
                List<float[]> rows = new ArrayList<>();
                for (int aversion = 0; aversion <= 100; aversion += 10) {
                    float[] row = Made.row(new Random(seed));
                    row[Feature.GUESS_AVERSION.column()] = aversion;
                    rows.add(row);
                }
                List<Double> complete =
                        predictor.predict(Made.snapshot(40, rows.toArray(float[][]::new)), OwnShift.NONE).stream()
                                .map(Prediction::complete)
                                .toList();
                assertThat(complete).isSortedAccordingTo(Collections.reverseOrder());
                assertThat(complete).allMatch(chance -> chance >= 0 && chance <= 1);
            }
        }
    }

    @Test
    void predictionsAreOnTheirScales() {
        try (Predictor predictor = Predictor.of(learned.model())) {
            float[] row = Made.row(new Random(4));
            row[Feature.TASK_RELIEF.column()] = 80;
            row[Feature.GUESS_MINUTES.column()] = 30;
            Prediction said =
                    predictor.predict(Made.snapshot(40, row), OwnShift.NONE).getFirst();
            assertThat(said.task()).isEqualTo("task 0");
            assertThat(said.net()).isEqualTo(60, within(15.0));
            assertThat(said.minutes()).isEqualTo(30, within(8.0));
            assertThat(said.minutesLow()).isLessThan(said.minutes());
            assertThat(said.minutesHigh()).isGreaterThan(said.minutes());
            assertThat(said.minutesCautious()).isGreaterThanOrEqualTo(said.minutes());
            assertThat(said.stress()).isEqualTo(40, within(10.0));
            assertThat(said.choose()).isBetween(0.05, 0.5);
            assertThat(predictor.predict(Made.snapshot(0), OwnShift.NONE)).isEmpty();
        }
    }

    @Test
    void whoFinishesMoreThanPredictedIsBelievedMore() {
        OwnShift shift = OwnShift.NONE;
        for (int i = 0; i < 30; i++) {
            shift = shift.and(0.5, i % 5 != 0);
        }
        assertThat(shift.value()).isEqualTo(0.6, within(1e-9));
        assertThat(shift.of(0.5)).isEqualTo(0.6457, within(1e-4));
        assertThat(OwnShift.NONE.of(0.3)).isEqualTo(0.3);
        for (int i = 0; i < 300; i++) {
            shift = shift.and(0.5, true);
        }
        assertThat(shift.value()).isEqualTo(0.7);
        float[] row = Made.row(new Random(4));
        try (Predictor predictor = Predictor.of(learned.model())) {
            Prediction plain =
                    predictor.predict(Made.snapshot(40, row), OwnShift.NONE).getFirst();
            Prediction shifted =
                    predictor.predict(Made.snapshot(40, row), shift).getFirst();
            assertThat(plain.complete()).isEqualTo(plain.completeOfPeople());
            assertThat(shifted.completeOfPeople()).isEqualTo(plain.completeOfPeople());
            assertThat(shifted.complete()).isGreaterThan(plain.complete());
        }
    }

    /** Of new people, those that are said to be likelier good are. (recommender §2.7) */
    @Test
    void confidenceIsAFrequency() {
        Confidence confidence = Objects.requireNonNull(learned.model().confidence());
        assertThat(confidence.of(0.5, 0.5, 3, 4)).isNaN();
        List<Example> others = Made.examples(9);
        double[] said = new double[3];
        double[] good = new double[3];
        int[] n = new int[3];
        try (Predictor predictor = Predictor.of(learned.model())) {
            List<List<Example>> lists = IntStream.range(0, others.size() / 4)
                    .mapToObj(list -> others.subList(4 * list, 4 * list + 4))
                    .toList();
            List<List<Prediction>> all = predictor.predict(lists.stream()
                    .map(list -> Made.snapshot(
                            40, list.stream().map(Example::features).toArray(float[][]::new)))
                    .toList());
            for (int at = 0; at < all.size(); at++) {
                List<Example> list = lists.get(at);
                List<Prediction> predictions = all.get(at);
                for (int i = 0; i < 4; i++) {
                    if (!Double.isNaN(list.get(i).complete())) {
                        double chance = predictions.get(i).confidence();
                        int band = chance < 0.3 ? 0 : chance < 0.5 ? 1 : 2;
                        said[band] += chance;
                        boolean worth =
                                Double.isNaN(list.get(i).net()) || list.get(i).net() >= 30;
                        good[band] += list.get(i).complete() == 1 && worth ? 1 : 0;
                        n[band]++;
                    }
                }
            }
        }
        for (int band = 0; band < 3; band++) {
            assertThat(n[band]).isGreaterThan(20);
            assertThat(good[band] / n[band]).isEqualTo(said[band] / n[band], within(0.2));
        }
        assertThat(good[0] / n[0]).isLessThan(good[1] / n[1]);
        assertThat(good[1] / n[1]).isLessThan(good[2] / n[2]);
    }

    /** The positive control: whoever may look at the outcome is found out. (recommender §3.4) */
    @Test
    void anOutcomeAmongTheNumbersRaisesAnAlarm() {
        List<Example> leaking = Bad.leaking(Made.examples(1));
        Learned leaked = Trainer.train(leaking, Made.NOW, SEED, QUICK);
        assertThat(leaked.auc()).isGreaterThan(0.95);
        assertThat(leaked.alarms()).contains(Alarm.TOO_GOOD, Alarm.ONE_FEATURE);
    }

    /** The negative control: of labels that are dealt out by chance nothing is learned. (recommender §3.4) */
    @Test
    void shuffledOutcomesTeachNothing() {
        List<Example> shuffled = Bad.shuffled(Made.examples(1), new Random(7));
        Learned nothing = Trainer.train(shuffled, Made.NOW, SEED, QUICK);
        assertThat(nothing.auc()).isEqualTo(0.5, within(0.08));
        assertThat(nothing.brier()).isGreaterThan(0.98 * nothing.brierOfRate());
        assertThat(nothing.alarms()).contains(Alarm.CONSTANT);
        try (Predictor predictor = Predictor.of(nothing.model())) {
            assertThat(predictor
                            .predict(Made.snapshot(40, Made.row(new Random(1)), Made.row(new Random(2))), OwnShift.NONE)
                            .stream()
                            .map(Prediction::complete)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void theSameExamplesGiveTheSameBytesWhateverIsNotRipe() {
        List<Example> examples = new ArrayList<>(Made.examples(1));
        for (Example example : List.copyOf(examples.subList(0, 100))) {
            examples.add(new Example(
                    example.person(), Made.NOW.minus(Duration.ofHours(23)), 0, example.features(), 1, 1, 0, 0, 0, 0));
        }
        Learned again = Trainer.train(examples, Made.NOW, SEED, QUICK);
        assertThat(ModelBytes.of(again.model())).isEqualTo(ModelBytes.of(learned.model()));
        assertThat(learned.model().version()).matches("[0-9a-f]{12}");
    }

    @Test
    void onePersonAloneCanBeLearnedFromToo() {
        List<Example> own = Made.examples(1).stream()
                .filter(example -> example.person() == 3)
                .toList();
        Learned alone = Trainer.train(own, Made.NOW, SEED, QUICK);
        assertThat(alone.model().people()).isEqualTo(1);
        assertThat(alone.model().version()).isNotEqualTo(learned.model().version());
        assertThat(alone.model().minutes().low(50)).isBetween(-2.0, -0.1);
        assertThat(alone.model().minutes().high(50)).isBetween(0.1, 2.0);
    }

    @Test
    void fromNothingNothingIsLearned() {
        assertThatThrownBy(() -> Trainer.train(List.of(), Made.NOW, SEED, QUICK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itLoadsHere() {
        assertThat(Trainer.unavailable()).isNull();
    }
}
