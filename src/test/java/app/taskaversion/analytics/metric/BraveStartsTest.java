package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.BraveStarts.Verdict;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** metrics §12.6. */
class BraveStartsTest {

    private static Rows answered(Rows rows, int task, double daysAgo, double answer) {
        return rows.done(task, daysAgo, row -> row.set(Measure.AVERSION_BEFORE, answer));
    }

    private static int all(BraveStarts brave) {
        return brave.count(Long.MIN_VALUE + 1, Long.MAX_VALUE);
    }

    @Test
    void belowTenRatingsSixtyIsBrave() {
        Rows rows = answered(answered(answered(new Rows(), 0, 1, 60), 0, 2, 59), 1, 3, 95);
        BraveStarts brave = BraveStarts.of(rows.facts(), Rows.AS_OF);
        assertThat(brave.cut()).isEqualTo(60);
        assertThat(brave.ratings()).isEqualTo(3);
        assertThat(all(brave)).isEqualTo(2);
    }

    @Test
    void fromTenRatingsOnTheCutIsThePersonsOwn() {
        Rows rows = new Rows();
        for (int i = 0; i < 10; i++) {
            answered(rows, i, 10 + i, i * 2);
        }
        BraveStarts brave = BraveStarts.of(rows.facts(), Rows.AS_OF);
        assertThat(brave.cut()).isCloseTo(12.06, within(1e-9));
        assertThat(all(brave)).isEqualTo(3);
    }

    @Test
    void ratingEverythingHigherGainsNothing() {
        Random random = new Random(9);
        Rows low = new Rows();
        Rows high = new Rows();
        for (int i = 0; i < 60; i++) {
            double answer = random.nextInt(60);
            int task = 100 + i;
            answered(low, task, i, answer);
            answered(high, task, i, answer + 40);
        }
        assertThat(all(BraveStarts.of(high.facts(), Rows.AS_OF)))
                .isEqualTo(all(BraveStarts.of(low.facts(), Rows.AS_OF)))
                .isBetween(15, 25);
    }

    @Test
    void whatWasNotStartedIsNoStartAndNotFinishingIsNoMatter() {
        Rows rows = new Rows()
                .row(
                        0,
                        Kind.WORK,
                        Ending.OPEN,
                        row -> row.at(Moment.INITIALIZED, Rows.ago(1)).set(Measure.AVERSION_BEFORE, 90))
                .row(
                        0,
                        Kind.WORK,
                        Ending.NOT_FINISHED,
                        row -> row.at(Moment.INITIALIZED, Rows.ago(2))
                                .at(Moment.STARTED, Rows.ago(2))
                                .at(Moment.ENDED, Rows.ago(1))
                                .set(Measure.AVERSION_BEFORE, 90));
        BraveStarts brave = BraveStarts.of(rows.facts(), Rows.AS_OF);
        assertThat(brave.of(0)).isEqualTo(Verdict.NOT_BRAVE);
        assertThat(brave.of(1)).isEqualTo(Verdict.ANSWERED);
    }

    @Test
    void aTaskThatIsUsuallyHardCountsWithoutAnAnswerFromThreeOn() {
        Rows two = answered(answered(new Rows(), 0, 9, 95), 0, 8, 95).done(0, 1, row -> {});
        assertThat(BraveStarts.of(two.facts(), Rows.AS_OF).of(2)).isEqualTo(Verdict.NOT_BRAVE);
        Rows four = answered(answered(answered(answered(new Rows(), 0, 9, 95), 0, 8, 95), 0, 7, 95), 0, 6, 95)
                .done(0, 1, row -> {});
        assertThat(BraveStarts.of(four.facts(), Rows.AS_OF).of(4)).isEqualTo(Verdict.USUALLY_HARD);
    }

    @Test
    void anAnswerThatIsUnusualForTheTaskIsBraveBelowTheCut() {
        Rows rows = new Rows();
        for (int i = 0; i < 12; i++) {
            answered(rows, 1, 40 + i, 90);
        }
        for (int i = 0; i < 40; i++) {
            answered(rows, 0, 5 + i / 4.0, 5);
        }
        answered(rows, 0, 1, 45);
        for (int i = 0; i < 60; i++) {
            answered(rows, 2, 20 + i, 90);
        }
        Facts facts = rows.facts();
        BraveStarts brave = BraveStarts.of(facts, Rows.AS_OF);
        assertThat(brave.cut()).isGreaterThan(45);
        assertThat(brave.of(52)).isEqualTo(Verdict.HARDER_THAN_USUAL);
    }

    @Test
    void theWindowIsHalfOpen() {
        Rows rows = answered(new Rows(), 0, 3, 80);
        BraveStarts brave = BraveStarts.of(rows.facts(), Rows.AS_OF);
        long start = Rows.ago(3) - Rows.HOUR;
        assertThat(brave.count(start, start + 1)).isEqualTo(1);
        assertThat(brave.count(start + 1, start + 2)).isZero();
        assertThat(brave.count(start - 1, start)).isZero();
    }
}
