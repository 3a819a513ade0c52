package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.WeekMean;
import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much things were dreaded, week by week. */
final class AversionBlock extends Composite<Div> {

    private static final int ENOUGH_WEEKS = 2;

    /** @param task what the page is narrowed to; absent: all tasks */
    AversionBlock(LookBackPage page, @Nullable String task) {
        List<WeekMean> weeks = page.aversion();
        int n = weeks.stream().mapToInt(WeekMean::n).sum();
        if (weeks.size() < ENOUGH_WEEKS) {
            getContent().add(new WordsBlock(getTranslation("lookBack.aversion.none", n)));
            return;
        }
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (WeekMean week : weeks) {
            String day = FigureWords.day(week.week(), page.lastDay());
            points.add(ChartPoint.between(
                    FigureWords.at(week.week()),
                    FigureWords.step(week.mean()),
                    FigureWords.step(week.low()),
                    FigureWords.step(week.high()),
                    getTranslation("lookBack.aversion.point", day, FigureWords.steps(week.mean()), week.n())));
            rows.add(List.of(
                    day,
                    FigureWords.steps(week.mean()),
                    FigureWords.steps(week.low()),
                    FigureWords.steps(week.high()),
                    String.valueOf(week.n())));
        }
        WeekMean first = weeks.getFirst();
        WeekMean last = weeks.getLast();
        getContent()
                .add(new ChartBlock(
                        ChartSpec.standing(
                                task == null
                                        ? getTranslation(
                                                "lookBack.aversion.sentence",
                                                FigureWords.steps(first.mean()),
                                                FigureWords.steps(last.mean()))
                                        : getTranslation(
                                                "lookBack.aversion.sentence.task",
                                                task,
                                                FigureWords.steps(first.mean()),
                                                FigureWords.steps(last.mean())),
                                ChartAxis.days(),
                                ChartAxis.between(getTranslation("lookBack.dread.high"), 1, 5, ""),
                                List.of(new ChartSeries(
                                        getTranslation("lookBack.table.guess"), Role.GUESS, Form.LINE, points)),
                                new ChartTable(
                                        List.of(
                                                Column.text(getTranslation("lookBack.table.week")),
                                                Column.number(getTranslation("lookBack.table.mean")),
                                                Column.number(getTranslation("lookBack.table.low")),
                                                Column.number(getTranslation("lookBack.table.high")),
                                                Column.number(getTranslation("lookBack.table.answers"))),
                                        rows)),
                        getTranslation("lookBack.aversion.basis", n),
                        "dread-by-week"));
    }
}
