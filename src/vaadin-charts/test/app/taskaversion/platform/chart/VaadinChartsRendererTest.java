package app.taskaversion.platform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same contract as ECharts, in the build that has Vaadin Charts. */
class VaadinChartsRendererTest extends ChartRendererContract {

    @Override
    protected ChartRenderer renderer() {
        return new VaadinChartsRenderer();
    }

    @Override
    protected Drawn drawn(Component picture) {
        Configuration chart = ((Chart) picture).getConfiguration();
        double unit = chart.getxAxis().getType() == AxisType.DATETIME ? VaadinChart.DAY_MILLIS : 1;
        List<Drawn.Series> drawn = new ArrayList<>();
        @Nullable DataSeries band = null;
        for (Series each : chart.getSeries()) {
            DataSeries series = (DataSeries) each;
            if (series.get(0).getLow() != null) {
                band = series;
                continue;
            }
            List<List<@Nullable Double>> points = new ArrayList<>();
            for (int i = 0; i < series.getData().size(); i++) {
                DataSeriesItem item = series.get(i);
                @Nullable DataSeriesItem range = band == null ? null : band.get(i);
                points.add(Arrays.asList(
                        item.getX().doubleValue() / unit,
                        item.getY().doubleValue(),
                        range == null ? null : (Double) range.getLow().doubleValue(),
                        range == null ? null : (Double) range.getHigh().doubleValue()));
            }
            drawn.add(new Drawn.Series(series.getName(), points));
            band = null;
        }
        @Nullable String[] categories = chart.getxAxis().getCategories();
        return new Drawn(
                drawn,
                chart.getxAxis().getTitle().getText(),
                chart.getyAxis().getTitle().getText(),
                categories == null ? List.of() : List.of(categories));
    }

    @Test
    void inThisBuildItDraws() {
        assertThat(ChartRenderer.current()).isInstanceOf(VaadinChartsRenderer.class);
    }
}
