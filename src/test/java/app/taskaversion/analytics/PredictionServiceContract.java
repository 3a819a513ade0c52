package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.EstimateStatus;
import app.taskaversion.analytics.metric.Observation;
import app.taskaversion.analytics.metric.ShrunkMean;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class PredictionServiceContract {

    private static final Instant NOW = TestClock.START;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    @Autowired
    private PredictionService predictions;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends PredictionServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends PredictionServiceContract {}

    private static Done daysAgo(long days) {
        return Done.at(NOW.minus(Duration.ofDays(days)));
    }

    @Test
    void aNewTaskOfANewPersonPredictsNothing() {
        TaskPrediction prediction = predictions.predict(tasks.create("Call", 0), NOW, ZONE);
        assertThat(prediction.minutes()).isNull();
        assertThat(prediction.dread().shown()).isFalse();
        assertThat(prediction.relief().status()).isEqualTo(EstimateStatus.NONE);
        assertThat(prediction.dread().confidence()).isEqualTo(Confidence.GUESS);
        assertThat(prediction.recentlyFelt()).isEmpty();
        assertThat(prediction.pairs().n()).isZero();
    }

    @Test
    void dreadAndReliefComeFromOwnAnswersAndLeanOnTheOtherTasks() {
        TaskId task = tasks.create("Call", 0);
        TaskId other = tasks.create("Walk", 0);
        history.done(task, daysAgo(0).rated(80.0, 30.0, 60.0));
        history.done(other, daysAgo(30).rated(20.0, 20.0, null));
        TaskPrediction prediction = predictions.predict(task, NOW, ZONE);

        // Guesses age from when they were given, here an hour before the end.
        double hour = 1 / 24.0;
        double aversionPrior = ShrunkMean.ofRatingOverall(40)
                .of(List.of(new Observation(80, hour), new Observation(20, 30 + hour)))
                .value();
        assertThat(prediction.dread().estimate())
                .isEqualTo(ShrunkMean.ofRating(aversionPrior).of(List.of(new Observation(80, hour))));
        double reliefPrior = ShrunkMean.ofRatingOverall(50)
                .of(List.of(new Observation(60, 0)))
                .value();
        assertThat(prediction.relief().estimate())
                .isEqualTo(ShrunkMean.ofRating(reliefPrior).of(List.of(new Observation(60, 0))));
        assertThat(prediction.relief().status()).isEqualTo(EstimateStatus.EARLY);
        assertThat(prediction.relief().version()).isEqualTo("swm-1.0");
    }

    @Test
    void anEstimateIsCorrectedByHowEstimatesTurnedOut() {
        TaskId task = tasks.create("Write", 60);
        history.done(task, daysAgo(40).took(60.0, 60.0));
        history.done(task, daysAgo(10).took(60.0, 90.0));
        history.done(task, daysAgo(0).took(60.0, 120.0));
        TaskPrediction prediction = predictions.predict(task, NOW, ZONE);
        PredictedMinutes minutes = Objects.requireNonNull(prediction.minutes());
        assertThat(minutes.basis()).isEqualTo(PredictedMinutes.Basis.ESTIMATE);
        assertThat(minutes.minutes()).isEqualTo(prediction.calibration().suggested(60));
        assertThat(minutes.minutes()).isGreaterThan(70.69); // the person's other estimates are these too
        assertThat(minutes.high()).isGreaterThan(minutes.minutes());
        assertThat(minutes.low()).isLessThan(minutes.minutes());
        assertThat(minutes.n()).isEqualTo(3);
        assertThat(minutes.version()).isEqualTo("time-1.0");

        TaskPrediction typed = predictions.predict(task, 30.0, NOW, ZONE);
        assertThat(Objects.requireNonNull(typed.minutes()).minutes()).isCloseTo(minutes.minutes() / 2, within(1e-9));
    }

    @Test
    void withoutAnEstimateItIsTheMiddleOfOwnMinutesFromThreeTimesOn() {
        TaskId task = tasks.create("Dishes", 0);
        history.done(task, daysAgo(3).took(null, 10.0));
        history.done(task, daysAgo(2).took(null, 30.0));
        assertThat(predictions.predict(task, NOW, ZONE).minutes()).isNull();
        history.done(task, daysAgo(1).took(null, 20.0));
        history.done(task, daysAgo(1).took(null, 5.0).percent(20));
        history.done(task, daysAgo(1).took(null, 0.0));
        assertThat(predictions.predict(task, NOW, ZONE).minutes())
                .isEqualTo(new PredictedMinutes(
                        20, 14, 26, PredictedMinutes.Basis.OWN_MINUTES, 3, Confidence.FAIR, "median-1.0"));
    }

    @Test
    void eightCloseAnswersAreSteadyAndFarOnesAreNot() {
        TaskId close = tasks.create("Close", 0);
        TaskId far = tasks.create("Far", 0);
        for (int i = 0; i < 8; i++) {
            history.done(close, daysAgo(i).took(null, 20.0 + i % 2).rated(50.0, 50.0, 50.0));
            history.done(far, daysAgo(i).took(null, i % 2 == 0 ? 5.0 : 90.0).rated(i % 2 * 100.0, 50.0, 50.0));
        }
        TaskPrediction steady = predictions.predict(close, NOW, ZONE);
        assertThat(steady.dread().confidence()).isEqualTo(Confidence.STEADY);
        assertThat(Objects.requireNonNull(steady.minutes()).confidence()).isEqualTo(Confidence.STEADY);
        TaskPrediction spread = predictions.predict(far, NOW, ZONE);
        assertThat(spread.dread().confidence()).isEqualTo(Confidence.FAIR);
        assertThat(Objects.requireNonNull(spread.minutes()).confidence()).isEqualTo(Confidence.FAIR);
    }

    @Test
    void onlyWhatThePersonAnsweredCounts() {
        TaskId task = tasks.create("Call", 0);
        history.done(task, daysAgo(1).took(10.0, 10.0).rated(40.0, 40.0, 40.0).untouched());
        history.done(task, daysAgo(2).took(10.0, 10.0).rated(70.0, 10.0, 20.0).flagged("PREDICTION_BACKFILLED"));
        history.done(task, daysAgo(3).took(10.0, 10.0).rated(70.0, 10.0, 20.0).flagged("AVERSION_BACKFILLED"));
        history.done(task, daysAgo(4).took(10.0, 10.0).rated(70.0, 10.0, 20.0).flagged("X,DURATION_IS_ESTIMATE"));
        UUID deleted = history.done(task, daysAgo(5).took(10.0, 10.0).rated(70.0, 10.0, 20.0));
        history.delete(deleted);
        history.open(task, "CANCELLED", NOW.minusSeconds(5), "ANYTIME", null);
        TaskPrediction prediction = predictions.predict(task, NOW, ZONE);
        assertThat(prediction.dread().n()).isEqualTo(2);
        assertThat(prediction.relief().n()).isEqualTo(3);
        assertThat(prediction.calibration().log().n()).isEqualTo(2);
        assertThat(prediction.recentlyFelt()).containsExactly(10.0, 10.0, 10.0);
        assertThat(prediction.pairs().latest()).containsExactly(new FeltPairs.Pair(70, 10));
    }

    @Test
    void thePastIsSeenAsItWasThen() {
        TaskId task = tasks.create("Call", 0);
        history.done(task, daysAgo(10).rated(80.0, 30.0, 60.0));
        history.done(task, daysAgo(1).rated(10.0, 90.0, 60.0));
        TaskPrediction then = predictions.predict(task, NOW.minus(Duration.ofDays(5)), ZONE);
        assertThat(then.dread().n()).isEqualTo(1);
        assertThat(then.recentlyFelt()).containsExactly(30.0);
    }

    @Test
    void pairsSayHowOftenItWasEasier() {
        TaskId task = tasks.create("Call", 0);
        double[][] pairs = {{75, 25}, {75, 50}, {50, 50}, {25, 75}, {75, 0}};
        for (int i = 0; i < pairs.length; i++) {
            history.done(task, daysAgo(i).rated(pairs[i][0], pairs[i][1], null));
        }
        history.done(task, daysAgo(9).rated(null, 100.0, null));
        FeltPairs felt = predictions.predict(task, NOW, ZONE).pairs();
        assertThat(felt.latest().getFirst()).isEqualTo(new FeltPairs.Pair(75, 25));
        assertThat(felt.n()).isEqualTo(5);
        assertThat(felt.easier()).isEqualTo(3);
        assertThat(felt.same()).isEqualTo(1);
        assertThat(felt.harder()).isEqualTo(1);
        assertThat(felt.enough()).isTrue();
        assertThat(predictions.predict(task, NOW, ZONE).recentlyFelt()).containsExactly(25.0, 50.0, 50.0);
    }

    @Test
    void manyTasksAtOnceAreTheSameAsOneByOne() {
        TaskId a = tasks.create("a", 15);
        TaskId b = tasks.create("b", 0);
        for (int i = 0; i < 5; i++) {
            history.done(a, daysAgo(i).took(15.0, 20.0 + i).rated(60.0, 40.0, 30.0));
            history.done(b, daysAgo(i).took(null, 7.0 + i).rated(10.0, 20.0, null));
        }
        TaskId gone = new TaskId(new UUID(1, 2));
        assertThat(predictions.predictAll(List.of(a, b, gone), NOW, ZONE))
                .containsOnlyKeys(a, b)
                .containsEntry(a, predictions.predict(a, NOW, ZONE))
                .containsEntry(b, predictions.predict(b, NOW, ZONE));
        assertThat(predictions.predictAll(List.of(), NOW, ZONE)).isEmpty();
    }

    @Test
    void anotherPersonsHistoryIsNotLookedAt() {
        TaskId mine = tasks.create("Call", 0);
        history.done(mine, daysAgo(1).rated(90.0, 90.0, 90.0));
        People.signIn(People.create(context));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> predictions.predict(mine, NOW, ZONE));
        TaskPrediction fresh = predictions.predict(tasks.create("Call", 0), NOW, ZONE);
        assertThat(fresh.dread().estimate().value()).isEqualTo(40);
    }
}
