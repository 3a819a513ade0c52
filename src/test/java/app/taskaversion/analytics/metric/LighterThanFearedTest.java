package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.LighterThanFeared.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** metrics §12.7. */
class LighterThanFearedTest {

    private static LighterThanFeared of(double mean, double deviation, int n) {
        return LighterThanFeared.of(new Estimate(mean, 0, 0, 20, deviation, n, n, EstimateStatus.OK));
    }

    @ParameterizedTest
    @CsvSource({
        "6.5, 5, 3, USUALLY_EASIER",
        "6.4, 5, 3, SAY_NOTHING",
        "-6.5, 5, 3, USUALLY_HEAVIER",
        "-6.4, 5, 3, SAY_NOTHING",
        "20, 5, 2, SAY_NOTHING",
        "4.9, 1, 30, SAY_NOTHING",
        "5, 1, 30, USUALLY_EASIER",
        "-4.9, 1, 30, SAY_NOTHING",
        "0, 1, 30, SAY_NOTHING"
    })
    void aSentenceNeedsThreeAnswersFivePointsAndNineInTen(double mean, double deviation, int n, Verdict verdict) {
        assertThat(of(mean, deviation, n).verdict()).isEqualTo(verdict);
    }

    @Test
    void theChanceIsTheNormalDistributionOfTheMean() {
        assertThat(of(0, 5, 9).chanceEasier()).isCloseTo(0.5, within(1e-9));
        assertThat(of(8.224, 5, 9).chanceEasier()).isCloseTo(0.95, within(1e-4));
    }

    @Test
    void answersOfOnePersonAreAveragedPerTaskAndOverall() {
        Rows rows = new Rows();
        for (int i = 0; i < 12; i++) {
            rows.done(0, i, row -> row.set(Measure.AVERSION_BEFORE, 80).set(Measure.AVERSION_AFTER, 40));
            rows.done(1, i, row -> row.set(Measure.AVERSION_BEFORE, 20).set(Measure.AVERSION_AFTER, 45));
        }
        TaskMeans gaps = new Means(rows.facts(), Rows.AS_OF).of(Quantity.FELT_GAP);
        assertThat(LighterThanFeared.of(gaps.tasks().get(0)).verdict()).isEqualTo(Verdict.USUALLY_EASIER);
        assertThat(LighterThanFeared.of(gaps.tasks().get(1)).verdict()).isEqualTo(Verdict.USUALLY_HEAVIER);
        assertThat(LighterThanFeared.of(gaps.overall()).verdict()).isEqualTo(Verdict.SAY_NOTHING);
        assertThat(gaps.overall().n()).isEqualTo(24);
    }
}
