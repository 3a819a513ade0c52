package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;

/** metrics §12.9. */
class CorrelationsTest {

    private static Rows history(long seed, int n, double slope) {
        Random random = new Random(seed);
        Rows rows = new Rows();
        for (int i = 0; i < n; i++) {
            double before = random.nextInt(101);
            double relief = Math.clamp(50 + slope * (before - 50) + 15 * random.nextGaussian(), 0, 100);
            rows.done(
                    i % 5,
                    0.7 * i,
                    row -> row.set(Measure.AVERSION_BEFORE, before).set(Measure.ACTUAL_RELIEF, relief));
        }
        return rows;
    }

    private static Correlation answer(List<Correlation> answers, Question question) {
        return answers.stream()
                .filter(each -> each.question() == question)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatGoesTogetherIsFound() {
        List<Correlation> answers = Correlations.of(history(1, 60, 0.6).facts(), Rows.AS_OF, 90);
        assertThat(answers).hasSize(Question.values().length).hasSizeLessThanOrEqualTo(8);
        Correlation hard = answer(answers, Question.HARD_RELIEVES);
        assertThat(hard.verdict()).isEqualTo(Correlation.Verdict.TENDS_TO_GO_WITH);
        assertThat(hard.rho()).isGreaterThan(0.5);
        assertThat(hard.n()).isEqualTo(60);
        assertThat(hard.low95()).isPositive();
        assertThat(answer(answers, Question.HEAVY_RELIEVES).verdict()).isEqualTo(Correlation.Verdict.NOT_ENOUGH);
    }

    @Test
    void nineteenPairsOrNineDaysAreNotEnough() {
        assertThat(answer(Correlations.of(history(1, 19, 1).facts(), Rows.AS_OF, 90), Question.HARD_RELIEVES)
                        .verdict())
                .isEqualTo(Correlation.Verdict.NOT_ENOUGH);
        assertThat(answer(Correlations.of(history(1, 60, 1).facts(), Rows.AS_OF, 9), Question.HARD_RELIEVES)
                        .verdict())
                .isEqualTo(Correlation.Verdict.NOT_ENOUGH);
        assertThat(answer(Correlations.of(history(1, 20, 1).facts(), Rows.AS_OF, 90), Question.HARD_RELIEVES)
                        .n())
                .isEqualTo(20);
    }

    @Test
    void zeroAndMinusZeroAreTheSameAnswer() {
        double[] x = {0.0, -0.0, 5, -3, 7};
        double[] y = {1, 1, 2, 0, 3};
        assertThat(RankBootstrap.of(x, y, new int[] {1, 2, 3, 4, 5}, 1).rho()).isEqualTo(1);
    }

    @Test
    void theCorrelationIsSpearmans() {
        Random random = new Random(8);
        double[] x = random.doubles(40, 0, 20).map(Math::floor).toArray();
        double[] y = random.doubles(40, 0, 20).map(Math::floor).toArray();
        int[] day = IntStream.range(0, 40).map(i -> i / 3).toArray();
        assertThat(RankBootstrap.of(x, y, day, 1).rho())
                .isCloseTo(new SpearmansCorrelation().correlation(x, y), within(1e-12));
    }

    @Test
    void withoutAnEffectFewQuestionsAreAnsweredYes() {
        int claims = 0;
        for (int seed = 1; seed <= 100; seed++) {
            Rows rows = Rows.random(new Random(seed), 150);
            claims += (int) Correlations.of(rows.facts(), Rows.AS_OF, 120).stream()
                                    .filter(each -> each.verdict() == Correlation.Verdict.TENDS_TO_GO_WITH)
                                    .count()
                            > 0
                    ? 1
                    : 0;
        }
        assertThat(claims)
                .as("people of 100 who are told of a link that is not there")
                .isLessThanOrEqualTo(15);
    }

    @Test
    void falseDiscoveriesAreHeldOverTheWholeList() {
        assertThat(verdicts(0.012, 0.03, 0.2)).containsExactly(true, true, false);
        // The second is carried by the third: 0.09 ≤ 0.10 · 3/3.
        assertThat(verdicts(0.05, 0.08, 0.09)).containsExactly(true, true, true);
        assertThat(verdicts(0.05, 0.5, 0.6)).containsExactly(false, false, false);
        assertThat(verdicts(0.05)).containsExactly(true);
    }

    private static List<Boolean> verdicts(double... p) {
        List<Correlation> answers = Arrays.stream(p)
                .mapToObj(each -> new Correlation(
                        Question.HARD_WAITS, 0.3, 0.1, 0.5, each, 30, 20, Correlation.Verdict.NO_CLEAR_LINK))
                .toList();
        return Correlations.judge(answers).stream()
                .map(each -> each.verdict() == Correlation.Verdict.TENDS_TO_GO_WITH)
                .toList();
    }
}
