package app.taskaversion.platform.chart;

import com.vaadin.flow.component.Component;

/**
 * Vaadin Charts, for people with a licence: the build with {@code -Pvaadin-charts} has this class, no other has. It draws
 * in place of ECharts.
 */
public final class VaadinChartsRenderer implements ChartRenderer {

    @Override
    public Component draw(ChartSpec spec) {
        return new VaadinChart(spec);
    }

    @Override
    public int rank() {
        return 1;
    }
}
