package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The vectors and edges of metrics §12.1. */
class FactPrimitivesTest {

    private static final double ABSENT = Double.NaN;

    private static Facts rated(double[] expected, double[] actual) {
        return new Rows()
                .done(
                        0,
                        1,
                        row -> row.set(Measure.EXPECTED_MENTAL, expected[0])
                                .set(Measure.EXPECTED_DIFFICULTY, expected[1])
                                .set(Measure.EXPECTED_EMOTIONAL, expected[2])
                                .set(Measure.EXPECTED_PHYSICAL, expected[3])
                                .set(Measure.ACTUAL_MENTAL, actual[0])
                                .set(Measure.ACTUAL_DIFFICULTY, actual[1])
                                .set(Measure.ACTUAL_EMOTIONAL, actual[2])
                                .set(Measure.ACTUAL_PHYSICAL, actual[3]))
                .facts();
    }

    @Test
    void theVectorOfLoadAndDreadGapIsMet() {
        Facts facts = rated(new double[] {60, 70, 50, 0}, new double[] {60, 60, 40, 0});
        assertThat(Load.expected(facts, 0)).isCloseTo(38.3333, within(0.00005));
        assertThat(Load.actual(facts, 0)).isCloseTo(33.3333, within(0.00005));
        assertThat(Load.dreadGap(facts, 0)).isCloseTo(5, within(1e-9));
    }

    @Test
    void loadIsTheMeanOfTheGroupsThatWereAnswered() {
        assertThat(Load.of(60, ABSENT, 40, ABSENT)).isEqualTo(50);
        assertThat(Load.of(ABSENT, 30, ABSENT, ABSENT)).isEqualTo(30);
        assertThat(Load.of(ABSENT, ABSENT, 20, 80)).isEqualTo(50);
        assertThat(Load.of(0, 0, 0, 0)).isZero();
    }

    @Test
    void physicalLoadAloneIsNoLoad() {
        assertThat(Load.of(ABSENT, ABSENT, ABSENT, 80)).isNaN();
        assertThat(Load.of(ABSENT, ABSENT, ABSENT, ABSENT)).isNaN();
    }

    @Test
    void theDreadGapComparesOnlyGroupsOfBothSides() {
        Facts facts = rated(new double[] {80, ABSENT, 60, 10}, new double[] {ABSENT, ABSENT, 40, 50});
        assertThat(Load.dreadGap(facts, 0)).isEqualTo((20 - 40) / 2.0);
        Facts apart = rated(new double[] {80, ABSENT, ABSENT, 10}, new double[] {ABSENT, ABSENT, 40, 50});
        assertThat(Load.dreadGap(apart, 0)).isNaN();
    }

    @Test
    void theVectorsOfReliefAndTimeAreMet() {
        assertThat(Relief.duration(60, 45)).isEqualTo(45);
        assertThat(Relief.duration(80, ABSENT)).isNaN();
        assertThat(Relief.duration(ABSENT, 45)).isNaN();
        assertThat(Relief.duration(0, 45)).isZero();
        assertThat(Relief.duration(60, 0)).as("no time is no answer").isNaN();
    }

    @Test
    void totalReliefKeepsSleepApartAndCountsWhatItLeavesOut() {
        Facts facts = new Rows()
                .done(0, 1, row -> row.set(Measure.ACTUAL_RELIEF, 60).set(Measure.MINUTES, 45))
                .done(0, 2, row -> row.set(Measure.ACTUAL_RELIEF, 80))
                .done(0, 9, row -> row.set(Measure.ACTUAL_RELIEF, 80).set(Measure.MINUTES, 60))
                .row(
                        1,
                        Kind.SLEEP,
                        Ending.DONE,
                        row -> row.at(Moment.ENDED, Rows.ago(1))
                                .set(Measure.ACTUAL_RELIEF, 50)
                                .set(Measure.MINUTES, 480))
                .row(
                        0,
                        Kind.WORK,
                        Ending.LET_GO,
                        row -> row.at(Moment.ENDED, Rows.ago(1))
                                .set(Measure.ACTUAL_RELIEF, 50)
                                .set(Measure.MINUTES, 60))
                .facts();
        Relief.Total total = Relief.total(facts, Rows.ago(7), Rows.ago(0));
        assertThat(total).isEqualTo(new Relief.Total(45, 1, 1, 400, 1));
        assertThat(Relief.total(Facts.builder(0).build(), 0, 1)).isEqualTo(new Relief.Total(0, 0, 0, 0, 0));
    }

    @Test
    void surpriseAndFeltGapNeedBothAnswers() {
        assertThat(Relief.surprise(40, 55)).isEqualTo(15);
        assertThat(Relief.surprise(ABSENT, 55)).isNaN();
        assertThat(FeltGap.of(70, 30)).isEqualTo(40);
        assertThat(FeltGap.of(0, 0)).isZero();
        assertThat(FeltGap.of(70, ABSENT)).isNaN();
        assertThat(Capacity.change(40, 55)).isEqualTo(15);
        assertThat(Capacity.change(ABSENT, 55)).isNaN();
    }

    @Test
    void worthFallsBackOnHowBadItWasAndSaysSo() {
        assertThat(Worth.of(70, 30, 90)).isEqualTo(40);
        assertThat(Worth.basis(30)).isEqualTo(Worth.Basis.LOAD);
        assertThat(Worth.of(70, ABSENT, 90)).isEqualTo(-20);
        assertThat(Worth.basis(ABSENT)).isEqualTo(Worth.Basis.AVERSION_AFTER);
        assertThat(Worth.of(70, ABSENT, ABSENT)).isNaN();
        assertThat(Worth.of(ABSENT, 30, 90)).isNaN();
    }

    @Test
    void anOutcomeIsHowMuchWasDoneAndOnlyGivingUpIsNothing() {
        assertThat(FinishChance.outcome(Ending.DONE, ABSENT)).isEqualTo(1);
        assertThat(FinishChance.outcome(Ending.DONE, 40)).isEqualTo(0.4);
        assertThat(FinishChance.outcome(Ending.DONE, 0)).isZero();
        assertThat(FinishChance.outcome(Ending.DONE, 150)).isEqualTo(1);
        assertThat(FinishChance.outcome(Ending.NOT_FINISHED, ABSENT)).isZero();
        assertThat(FinishChance.outcome(Ending.LET_GO, ABSENT)).isNaN();
        assertThat(FinishChance.outcome(Ending.OPEN, 50)).isNaN();
    }

    @Test
    void theDelayIsMeasuredFromTheGuess() {
        Facts facts = new Rows()
                .done(0, 1, row -> {})
                .row(0, Kind.WORK, Ending.OPEN, row -> row.at(Moment.INITIALIZED, Rows.ago(0.5)))
                .row(0, Kind.WORK, Ending.OPEN, row -> row.at(Moment.CREATED, Rows.ago(0.5)))
                .facts();
        assertThat(Delay.toStart(facts, 0)).isEqualTo(60);
        assertThat(Delay.toStart(facts, 1)).isNaN();
        assertThat(Delay.soFar(facts, 1, Rows.AS_OF)).isEqualTo(720);
        assertThat(Delay.soFar(facts, 2, Rows.AS_OF)).isNaN();
    }

    @Test
    void doubtedRowsSayNothingAboutGuessesButKeepTheirAnswers() {
        Facts facts = new Rows()
                .done(
                        0,
                        1,
                        row -> row.suspect(true)
                                .set(Measure.AVERSION_BEFORE, 60)
                                .set(Measure.AVERSION_AFTER, 60)
                                .set(Measure.ACTUAL_RELIEF, 50))
                .facts();
        assertThat(Quantity.FELT_GAP.of(facts, 0)).isNaN();
        assertThat(Quantity.RELIEF.of(facts, 0)).isEqualTo(50);
        assertThat(facts.suspects()).isEqualTo(1);
        TaskMeans gaps = new Means(facts, Rows.AS_OF).of(Quantity.FELT_GAP);
        assertThat(gaps.overall().n()).isZero();
        assertThat(gaps.leftOut()).isEqualTo(1);
    }
}
