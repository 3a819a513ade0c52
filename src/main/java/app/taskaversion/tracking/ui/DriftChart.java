package app.taskaversion.tracking.ui;

import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.RatingMark;
import app.taskaversion.tracking.Drift;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The curve of the dread of one thing that waits. */
class DriftChart extends Composite<Div> {

    private static final double STEP = 25;
    private static final double DAY_MILLIS = 86_400_000;

    DriftChart(Drift drift, DayWords days) {
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Drift.Reading reading : drift.readings()) {
            String day = days.day(reading.at());
            String step = String.valueOf(RatingMark.step(reading.value()));
            points.add(ChartPoint.of(
                    at(reading.at()), 1 + reading.value() / STEP, getTranslation("drift.point", day, step)));
            rows.add(List.of(day, step));
        }
        String sentence = getTranslation(
                "drift.sentence",
                RatingMark.step(drift.readings().getFirst().value()),
                RatingMark.step(drift.readings().getLast().value()),
                drift.n());
        String dread = getTranslation("drift.axis");
        ChartSpec spec = ChartSpec.standing(
                sentence,
                ChartAxis.days(),
                ChartAxis.between(dread, 1, 5, ""),
                List.of(new ChartSeries(dread, ChartSeries.Role.GUESS, ChartSeries.Form.LINE, points)),
                new ChartTable(
                        List.of(ChartTable.Column.text(getTranslation("drift.day")), ChartTable.Column.number(dread)),
                        rows));
        getContent().add(new ChartBlock(spec, getTranslation("drift.basis", drift.n()), "dread-while-waiting"));
    }

    private static double at(Instant instant) {
        return instant.toEpochMilli() / DAY_MILLIS;
    }
}
