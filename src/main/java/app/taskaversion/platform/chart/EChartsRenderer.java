package app.taskaversion.platform.chart;

import com.vaadin.flow.component.Component;

/** The default: Apache ECharts, loaded by the browser where a chart is shown. */
public final class EChartsRenderer implements ChartRenderer {

    @Override
    public Component draw(ChartSpec spec) {
        return new EChart(spec);
    }

    @Override
    public int rank() {
        return 0;
    }
}
