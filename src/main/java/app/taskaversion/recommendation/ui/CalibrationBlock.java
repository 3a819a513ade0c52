package app.taskaversion.recommendation.ui;

import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.recommendation.ModelEntry;
import app.taskaversion.recommendation.ModelQuality.Bin;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What a model said would be finished, and what was: on the line it was right. */
final class CalibrationBlock {

    private static final double ALL = 100;

    private CalibrationBlock() {}

    /** @param model with at least one bin */
    static ChartBlock of(Component where, ModelEntry model) {
        List<Bin> bins = model.quality().bins();
        int largest = bins.stream().mapToInt(Bin::n).max().orElse(1);
        double apart = bins.stream()
                        .mapToDouble(bin -> bin.n() * Math.abs(bin.said() - bin.came()) * ALL)
                        .sum()
                / model.quality().started();
        List<ChartPoint> came = bins.stream()
                .map(bin -> new ChartPoint(
                        bin.said() * ALL,
                        bin.came() * ALL,
                        null,
                        null,
                        ChartPoint.weight(bin.n(), largest),
                        where.getTranslation(
                                "models.chart.point",
                                Math.round(bin.said() * ALL),
                                Math.round(bin.came() * ALL),
                                bin.n())))
                .toList();
        List<ChartPoint> right = List.of(
                ChartPoint.of(0, 0, where.getTranslation("models.chart.right")),
                ChartPoint.of(ALL, ALL, where.getTranslation("models.chart.right")));
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(where.getTranslation("models.chart.said")),
                        Column.number(where.getTranslation("models.chart.came")),
                        Column.number(where.getTranslation("models.chart.times"))),
                bins.stream()
                        .map(bin -> List.of(
                                where.getTranslation("models.chart.percent", Math.round(bin.said() * ALL)),
                                where.getTranslation("models.chart.percent", Math.round(bin.came() * ALL)),
                                String.valueOf(bin.n())))
                        .toList());
        return new ChartBlock(
                ChartSpec.standing(
                        where.getTranslation("models.chart.sentence", model.version(), Math.round(apart)),
                        ChartAxis.between(where.getTranslation("models.chart.said"), 0, ALL, "%"),
                        ChartAxis.between(where.getTranslation("models.chart.came"), 0, ALL, "%"),
                        List.of(
                                new ChartSeries(where.getTranslation("models.chart.model"), Role.FELT, Form.DOTS, came),
                                new ChartSeries(
                                        where.getTranslation("models.chart.right"), Role.OTHER, Form.LINE, right)),
                        table),
                where.getTranslation("models.chart.basis", model.quality().started()),
                "calibration");
    }
}
