package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** metrics §8.1, §8.2 and the indirect side of §12.5. */
class AversionScoresTest {

    private static Rows weekly(int task) {
        Rows rows = new Rows();
        for (int week = 1; week <= 5; week++) {
            rows.done(task, 7.0 * week, row -> row.set(Measure.ESTIMATE, 30).set(Measure.EXPECTED_RELIEF, 40));
        }
        return rows;
    }

    @Test
    void signalsAreReadFromTheFactsOfAnInstance() {
        Facts facts = weekly(0)
                .row(
                        0,
                        Kind.WORK,
                        Ending.OPEN,
                        row -> row.at(Moment.INITIALIZED, Rows.ago(2))
                                .set(Measure.ESTIMATE, 30)
                                .set(Measure.EXPECTED_RELIEF, 40)
                                .set(Measure.EXPECTED_EMOTIONAL, 70)
                                .set(Measure.MOTIVATION, 20)
                                .set(Measure.POSTPONED, 2)
                                .set(Measure.EXCITEMENT_CHANGE, 25)
                                .recommended(true))
                .facts();
        AversionSignals signals = AversionSignals.of(facts, 5, Rows.AS_OF, TaskRhythms.of(facts, Rows.AS_OF), 3.5);
        assertThat(signals).isEqualTo(new AversionSignals(2 * 24 * 60, 30, 40, 70, 20, 5, 7, 3.5, 2, true, 25));
        assertThat(signals.of(AversionSignals.Signal.OFF_RHYTHM)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void theLastCompletionIsTheOneBeforeTheMoment() {
        TaskRhythms rhythms = TaskRhythms.of(weekly(1).facts(), Rows.AS_OF);
        assertThat(rhythms.daysSince(1, Rows.ago(0))).isEqualTo(7);
        assertThat(rhythms.daysSince(1, Rows.ago(7)))
                .as("a completion is not before itself")
                .isEqualTo(7);
        assertThat(rhythms.daysSince(1, Rows.ago(40))).isNaN();
        assertThat(rhythms.daysSince(0, Rows.ago(0))).isNaN();
        assertThat(rhythms.of(1).typicalDays()).isEqualTo(7);
    }

    @Test
    void aTaskWithoutAnswersIsJudgedBySignalsAndMarked() {
        Facts facts = weekly(0)
                .done(1, 2, row -> row.set(Measure.AVERSION_BEFORE, 80))
                .facts();
        AversionScores scores = AversionScores.of(facts, Rows.AS_OF);
        TaskMeans answered = new Means(facts, Rows.AS_OF).of(Quantity.AVERSION);
        assertThat(scores.usual(0, answered).indirect()).isTrue();
        assertThat(scores.usual(0, answered).estimate().n()).isEqualTo(5);
        assertThat(scores.usual(1, answered).indirect()).isFalse();
        assertThat(scores.usual(1, answered).estimate().value()).isGreaterThan(45);
    }

    @Test
    void whatWasLetGoOrIsOlderThanHalfAYearDoesNotCount() {
        Facts facts = new Rows()
                .done(0, 181, row -> row.set(Measure.ESTIMATE, 30).set(Measure.EXPECTED_RELIEF, 40))
                .row(
                        0,
                        Kind.WORK,
                        Ending.LET_GO,
                        row -> row.at(Moment.INITIALIZED, Rows.ago(3))
                                .at(Moment.STARTED, Rows.ago(2))
                                .at(Moment.ENDED, Rows.ago(1))
                                .set(Measure.ESTIMATE, 30)
                                .set(Measure.EXPECTED_RELIEF, 40))
                .facts();
        assertThat(AversionScores.of(facts, Rows.AS_OF).overall().n()).isZero();
    }
}
