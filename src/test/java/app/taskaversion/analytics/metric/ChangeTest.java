package app.taskaversion.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.taskaversion.analytics.metric.Change.Verdict;
import java.util.BitSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** metrics §12.9; how often it errs is in {@link ChangeHonestyTest}. */
class ChangeTest {

    private static final int TODAY = 20_500;
    private static final Gaps NO_GAP = new Gaps(Integer.MIN_VALUE, 0, 0, TODAY);

    private static DaySeries series(double earlier, double later, int everyDays) {
        DaySeries series = DaySeries.empty(TODAY - 55, TODAY);
        for (int ago = 0; ago < 56; ago += everyDays) {
            series.add(TODAY - ago, (ago < 28 ? later : earlier) + ago % 3);
            series.add(TODAY - ago, (ago < 28 ? later : earlier) - ago % 5);
        }
        return series;
    }

    @Test
    void aClearRiseIsUpAndAClearFallIsDown() {
        Change up = Change.of("relief", series(40, 60, 1), NO_GAP);
        assertThat(up.verdict()).isEqualTo(Verdict.UP);
        assertThat(up.difference()).isCloseTo(20, within(0.5));
        assertThat(up.low95()).isPositive();
        assertThat(up.p()).isLessThan(0.01);
        assertThat(up.n()).isEqualTo(56);
        Change down = Change.of("relief", series(60, 40, 1), NO_GAP);
        assertThat(down.verdict()).isEqualTo(Verdict.DOWN);
        assertThat(down.high95()).isNegative();
        assertThat(down.clear() && down.compared()).isTrue();
    }

    @Test
    void theSameHistoryGivesTheSameSentence() {
        assertThat(Change.of("relief", series(50, 52, 1), NO_GAP))
                .isEqualTo(Change.of("relief", series(50, 52, 1), NO_GAP));
    }

    @Test
    void fourDaysOrSevenAnswersAreNotEnough() {
        assertThat(Change.of("relief", series(40, 60, 7), NO_GAP).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        assertThat(Change.of("relief", series(40, 60, 6), NO_GAP).verdict()).isEqualTo(Verdict.UP);
        DaySeries thin = DaySeries.empty(TODAY - 55, TODAY);
        for (int ago = 0; ago < 56; ago += 4) {
            thin.add(TODAY - ago, 50);
        }
        assertThat(Change.of("relief", thin, NO_GAP).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
    }

    @Test
    void afterAGapEverythingStartsAgain() {
        DaySeries series = series(40, 60, 1);
        Gaps justBack = new Gaps(TODAY - 13, 20, 1, TODAY);
        assertThat(Change.of("relief", series, justBack).verdict()).isEqualTo(Verdict.WELCOME_BACK);
        Gaps settled = new Gaps(TODAY - 14, 20, 1, TODAY);
        assertThat(Change.of("relief", series, settled).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        Gaps inTheEarlierWindow = new Gaps(TODAY - 40, 10, 1, TODAY);
        Change cut = Change.of("relief", series, inTheEarlierWindow);
        assertThat(cut.verdict()).isEqualTo(Verdict.UP);
        assertThat(cut.nBefore()).isEqualTo(26);
        Gaps longAgo = new Gaps(TODAY - 300, 10, 1, TODAY);
        assertThat(Change.of("relief", series, longAgo).nBefore()).isEqualTo(56);
    }

    @Test
    void nothingIsComparedWhileAGapIsStillOpen() {
        Gaps away = new Gaps(Integer.MIN_VALUE, 0, 0, TODAY - 8);
        assertThat(Change.of("relief", series(40, 60, 1), away).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
        Gaps aWeek = new Gaps(Integer.MIN_VALUE, 0, 0, TODAY - 7);
        assertThat(Change.of("relief", series(40, 60, 1), aWeek).verdict()).isEqualTo(Verdict.UP);
    }

    @Test
    void gapsAreMoreThanSevenDaysBetweenTwoDaysWithAnEntry() {
        BitSet ago = new BitSet();
        ago.set(0, 3);
        ago.set(9); // 7 days before the 2
        ago.set(17, 20); // 8 days before the 9
        ago.set(40);
        assertThat(Gaps.of(ago, TODAY)).isEqualTo(new Gaps(TODAY - 9, 21, 2, TODAY));
        assertThat(Gaps.of(new BitSet(), TODAY).count()).isZero();
    }

    @Test
    void anEntryOfAnyKindCounts() {
        Facts facts = new Rows()
                .row(0, Kind.WORK, Ending.OPEN, row -> row.at(Moment.CREATED, Rows.ago(0)))
                .done(0, 10, row -> {})
                .facts();
        Gaps gaps = Gaps.of(facts, Rows.AS_OF);
        assertThat(gaps.count()).isEqualTo(1);
        assertThat(gaps.longest()).isEqualTo(10);
        assertThat(gaps.lastEnd()).isEqualTo(Rows.AS_OF.today());
    }

    @Test
    void aSeriesCountsTheDaysOfTheAnswers() {
        Facts facts = new Rows()
                .done(0, 0, row -> row.set(Measure.ACTUAL_RELIEF, 10))
                .done(0, 1, row -> row.set(Measure.ACTUAL_RELIEF, 20))
                .done(0, 1.1, row -> row.set(Measure.ACTUAL_RELIEF, 30))
                .done(0, 99, row -> row.set(Measure.ACTUAL_RELIEF, 40))
                .done(0, 2, row -> {})
                .facts();
        DaySeries series = DaySeries.of(facts, Quantity.RELIEF, Rows.AS_OF, 56);
        assertThat(series.lastDay()).isEqualTo(Rows.AS_OF.today());
        assertThat(series.count(series.lastDay())).isEqualTo(1);
        assertThat(series.count(series.lastDay() - 1)).isEqualTo(2);
        assertThat(series.sum(series.lastDay() - 1)).isEqualTo(50);
        assertThat(series.count(series.lastDay() - 2)).isZero();
        assertThat(series.count(series.firstDay() - 1)).isZero();
    }

    private static Change clear(double difference, double reach, double p) {
        return new Change(
                difference > 0 ? Verdict.UP : Verdict.DOWN,
                difference,
                difference - reach,
                difference + reach,
                p,
                56,
                56);
    }

    private static final Change UNCLEAR = new Change(Verdict.NO_CLEAR_CHANGE, 1, -5, 7, 0.6, 56, 56);
    private static final Change TOO_FEW = new Change(Verdict.NOT_ENOUGH, Double.NaN, Double.NaN, Double.NaN, 1, 3, 2);

    @Test
    void theClearestChangeIsTheLargestByItsOwnUncertainty() {
        assertThat(ClearestChange.of(
                        Map.of("relief", clear(10, 5, 0.001), "time", clear(-0.4, 0.1, 0.001), "worth", UNCLEAR)))
                .hasValueSatisfying(clearest -> assertThat(clearest.metric()).isEqualTo("time"));
        assertThat(ClearestChange.of(Map.of("worth", UNCLEAR, "load", TOO_FEW))).isEmpty();
        assertThat(ClearestChange.of(Map.of())).isEmpty();
    }

    @Test
    void theMoreFiguresAreComparedTheSurerItMustBe() {
        Change nearly = clear(10, 9, 0.02);
        assertThat(ClearestChange.of(Map.of("relief", nearly, "load", TOO_FEW))).isPresent();
        assertThat(ClearestChange.of(Map.of("relief", nearly, "load", UNCLEAR))).isPresent();
        assertThat(ClearestChange.of(Map.of("relief", nearly, "load", UNCLEAR, "worth", UNCLEAR)))
                .isEmpty();
    }
}
