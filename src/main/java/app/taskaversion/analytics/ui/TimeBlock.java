package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.TaskTime;
import app.taskaversion.analytics.LookBackPage.TimeTable;
import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.ui.MinuteWords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** Planned beside needed minutes, and what estimates usually come to. */
final class TimeBlock extends Composite<Div> {

    private static final int ENOUGH = 3;
    private static final double WORTH_SAYING = 0.1;

    TimeBlock(TimeTable times) {
        getContent().add(times.tasks().isEmpty() ? nothing() : chart(times));
    }

    private Component nothing() {
        return new WordsBlock(getTranslation("lookBack.time.none"));
    }

    private Component chart(TimeTable times) {
        List<ChartPoint> planned = new ArrayList<>();
        List<ChartPoint> needed = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < times.tasks().size(); i++) {
            TaskTime task = times.tasks().get(i);
            planned.add(ChartPoint.of(
                    i, task.planned(), getTranslation("lookBack.time.planned", task.task(), minutes(task.planned()))));
            needed.add(ChartPoint.of(
                    i,
                    task.needed(),
                    getTranslation("lookBack.time.needed", task.task(), minutes(task.needed()), task.n())));
            rows.add(List.of(
                    task.task(),
                    FigureWords.whole(task.planned()),
                    FigureWords.whole(task.needed()),
                    FigureWords.whole(task.usual()),
                    FigureWords.whole(task.upTo()),
                    String.valueOf(task.n())));
        }
        return new ChartBlock(
                ChartSpec.lying(
                        sentence(times.factor()),
                        ChartAxis.categories(
                                times.tasks().stream().map(TaskTime::task).toList()),
                        ChartAxis.fromZero("", " min"),
                        List.of(
                                new ChartSeries(
                                        getTranslation("lookBack.time.key.planned"), Role.GUESS, Form.DOTS, planned),
                                new ChartSeries(
                                        getTranslation("lookBack.time.key.needed"), Role.FELT, Form.DOTS, needed)),
                        new ChartTable(
                                List.of(
                                        Column.text(getTranslation("lookBack.table.task")),
                                        Column.number(getTranslation("lookBack.time.table.planned")),
                                        Column.number(getTranslation("lookBack.time.table.needed")),
                                        Column.number(getTranslation("lookBack.time.table.usual")),
                                        Column.number(getTranslation("lookBack.time.table.upTo")),
                                        Column.number(getTranslation("lookBack.table.times"))),
                                rows)),
                getTranslation("lookBack.time.basis", times.factor().n()),
                "minutes");
    }

    private String sentence(Estimate factor) {
        if (factor.n() < ENOUGH) {
            return getTranslation("lookBack.tooEarly", factor.n(), ENOUGH);
        }
        if (Math.abs(factor.value()) < WORTH_SAYING) {
            return getTranslation("lookBack.time.same");
        }
        return getTranslation("lookBack.time.usual", FigureWords.number(Math.exp(factor.value())));
    }

    private String minutes(double value) {
        return MinuteWords.of(this, value);
    }
}
