package app.taskaversion.platform.chart;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.AxisTitle;
import com.vaadin.flow.component.charts.model.AxisType;
import com.vaadin.flow.component.charts.model.ChartType;
import com.vaadin.flow.component.charts.model.Configuration;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.MarkerSymbolEnum;
import com.vaadin.flow.component.charts.model.PlotOptionsArearange;
import com.vaadin.flow.component.charts.model.PlotOptionsColumn;
import com.vaadin.flow.component.charts.model.PlotOptionsColumnrange;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import com.vaadin.flow.component.charts.model.PlotOptionsScatter;
import com.vaadin.flow.component.charts.model.XAxis;
import com.vaadin.flow.component.charts.model.YAxis;

/** A chart drawn by Vaadin Charts. A band or a pale bar is a series of its own, behind the one it belongs to. */
final class VaadinChart extends Chart {

    static final long DAY_MILLIS = 86_400_000;

    private static final String TIP = "function() { return this.point.name || false; }";
    private static final int[] RADII = {2, 4, 7, 10, 13};
    private static final int MARK = 5;
    private static final String BAND = "tas-band";
    private static final String RING = "tas-ring";

    /** What the library draws is out of reach of the page's styles, so these go in beside its own. */
    private static final String RINGS = """
            const style = document.createElement('style');
            style.textContent = `
              .highcharts-background { fill: transparent; }
              .tas-band .highcharts-area, .tas-band.highcharts-series .highcharts-point { fill-opacity: 0.25; stroke-width: 0; }
              .tas-band .highcharts-graph, .tas-band.highcharts-markers { display: none; }
              .tas-ring.highcharts-markers .highcharts-point { fill: var(--tas-surface-card); stroke: var(--tas-data-2); stroke-width: 2px; }
              .highcharts-axis-labels text, .highcharts-axis-title { fill: var(--tas-axis-text); }
              .highcharts-grid-line { stroke: var(--tas-grid-line); }`;
            this.shadowRoot.append(style);""";

    VaadinChart(ChartSpec spec) {
        super(ChartType.LINE);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", spec.sentence());
        for (ChartSeries.Role role : ChartSeries.Role.values()) {
            getStyle().set("--vaadin-charts-color-" + index(role), "var(" + token(role) + ")");
        }
        addAttachListener(attached -> getElement().executeJs(RINGS));
        Configuration chart = getConfiguration();
        chart.getChart().setInverted(spec.lying());
        chart.getChart().setStyledMode(true);
        chart.getLegend().setEnabled(false);
        chart.getCredits().setEnabled(false);
        chart.getExporting().setEnabled(false);
        chart.getTooltip().setFormatter(TIP);
        across(chart.getxAxis(), spec.across());
        up(chart.getyAxis(), spec.up());
        for (ChartSeries series : spec.series()) {
            add(chart, spec.across(), series);
        }
    }

    private static void across(XAxis axis, ChartAxis spec) {
        axis.setTitle(new AxisTitle(spec.title()));
        switch (spec.kind()) {
            case CATEGORY -> {
                axis.setType(AxisType.CATEGORY);
                axis.setCategories(spec.categories().toArray(String[]::new));
            }
            case DAY -> axis.setType(AxisType.DATETIME);
            case NUMBER -> axis.setType(AxisType.LINEAR);
        }
    }

    private static void up(YAxis axis, ChartAxis spec) {
        axis.setTitle(new AxisTitle(spec.title()));
        if (spec.kind() == ChartAxis.Kind.CATEGORY) {
            axis.setType(AxisType.CATEGORY);
            axis.setCategories(spec.categories().toArray(String[]::new));
        } else {
            axis.getLabels().setFormat("{value}" + spec.unit());
        }
        if (spec.min() != null) {
            axis.setMin(spec.min());
        }
        if (spec.max() != null) {
            axis.setMax(spec.max());
        }
    }

    private static double at(ChartAxis axis, double at) {
        return axis.kind() == ChartAxis.Kind.DAY ? at * DAY_MILLIS : at;
    }

    private static void add(Configuration chart, ChartAxis across, ChartSeries series) {
        if (series.points().stream().anyMatch(point -> point.low() != null)) {
            DataSeries band = new DataSeries(series.name());
            for (ChartPoint point : series.points()) {
                double low = point.low() == null ? point.value() : point.low();
                double high = point.high() == null ? point.value() : point.high();
                band.add(new DataSeriesItem(at(across, point.at()), low, high));
            }
            band.setPlotOptions(band(series));
            chart.addSeries(band);
        }
        DataSeries figures = new DataSeries(series.name());
        for (ChartPoint point : series.points()) {
            DataSeriesItem item = new DataSeriesItem(at(across, point.at()), point.value());
            item.setName(point.words());
            if (series.form() == ChartSeries.Form.DOTS) {
                Marker marker = marker(series.role(), RADII[point.weight()]);
                item.setMarker(marker);
            }
            figures.add(item);
        }
        figures.setPlotOptions(options(series));
        chart.addSeries(figures);
    }

    private static AbstractPlotOptions band(ChartSeries series) {
        if (series.form() == ChartSeries.Form.LINE) {
            PlotOptionsArearange options = new PlotOptionsArearange();
            options.setColorIndex(index(series.role()));
            options.setClassName(BAND);
            options.setEnableMouseTracking(false);
            return options;
        }
        PlotOptionsColumnrange options = new PlotOptionsColumnrange();
        options.setColorIndex(index(series.role()));
        options.setClassName(BAND);
        options.setEnableMouseTracking(false);
        return options;
    }

    private static AbstractPlotOptions options(ChartSeries series) {
        String name = series.role() == ChartSeries.Role.GUESS ? RING : "";
        return switch (series.form()) {
            case LINE -> {
                PlotOptionsLine options = new PlotOptionsLine();
                options.setColorIndex(index(series.role()));
                options.setClassName(name);
                options.setMarker(marker(series.role(), MARK));
                yield options;
            }
            case BARS -> {
                PlotOptionsColumn options = new PlotOptionsColumn();
                options.setColorIndex(index(series.role()));
                yield options;
            }
            case RANGE, DOTS -> {
                PlotOptionsScatter options = new PlotOptionsScatter();
                options.setColorIndex(index(series.role()));
                options.setClassName(name);
                options.setMarker(marker(series.role(), MARK));
                yield options;
            }
        };
    }

    /** Open ring, filled dot, square: the shapes tell the meanings apart without colours. */
    private static Marker marker(ChartSeries.Role role, int radius) {
        Marker marker = new Marker(true);
        marker.setRadius(radius);
        marker.setSymbol(role == ChartSeries.Role.OTHER ? MarkerSymbolEnum.SQUARE : MarkerSymbolEnum.CIRCLE);
        return marker;
    }

    private static int index(ChartSeries.Role role) {
        return switch (role) {
            case FELT -> 0;
            case GUESS -> 1;
            case OTHER -> 2;
        };
    }

    private static String token(ChartSeries.Role role) {
        return switch (role) {
            case FELT -> "--tas-data-1";
            case GUESS -> "--tas-data-2";
            case OTHER -> "--tas-data-3";
        };
    }
}
