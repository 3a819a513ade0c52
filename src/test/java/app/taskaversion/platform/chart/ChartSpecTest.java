package app.taskaversion.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartSpecTest {

    @Test
    void aChartWithoutASentenceOrAnythingToDrawIsNone() {
        ChartSpec trend = ChartSamples.trend();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChartSpec.standing(" ", trend.across(), trend.up(), trend.series(), ChartSamples.table()));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ChartSpec.standing("Yes.", trend.across(), trend.up(), List.of(), ChartSamples.table()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartSeries("empty", Role.FELT, Form.LINE, List.of()));
    }

    @Test
    void aPointIsSomewhereAndARangeHasTwoEnds() {
        assertThatIllegalArgumentException().isThrownBy(() -> ChartPoint.of(0, Double.NaN, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartPoint(0, 1, 0.5, null, 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ChartPoint(0, 1, null, null, 5, ""));
    }

    @Test
    void theLargestCountHasTheLargestDotAndNothingTheTiniest() {
        assertThat(ChartPoint.weight(0, 9)).isZero();
        assertThat(ChartPoint.weight(1, 9)).isEqualTo(1);
        assertThat(ChartPoint.weight(3, 9)).isEqualTo(2);
        assertThat(ChartPoint.weight(9, 9)).isEqualTo(4);
        assertThat(ChartPoint.weight(0, 0)).isZero();
    }

    @Test
    void theCsvHoldsTheTableAndNoFormula() {
        assertThat(ChartSamples.table().csv()).isEqualTo("Kind,Hours\r\nwork,12\r\n\"'=self, care\",-4\r\n");
    }

    @Test
    void rowsAreAsLongAsTheHeading() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChartTable(List.of(Column.text("Kind")), List.of(List.of("a", "b"))));
    }
}
