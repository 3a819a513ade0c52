package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage;
import app.taskaversion.analytics.LookBackPage.WeekCount;
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

/** Starts that took courage, week by week. A week without one is just a week. */
final class BraveBlock extends Composite<Div> {

    private static final int ENOUGH_WEEKS = 2;

    BraveBlock(LookBackPage page) {
        List<WeekCount> weeks = page.brave();
        int sum = weeks.stream().mapToInt(WeekCount::n).sum();
        if (sum == 0 || weeks.size() < ENOUGH_WEEKS) {
            getContent().add(new WordsBlock(getTranslation("lookBack.brave.few", sum)));
            return;
        }
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (WeekCount week : weeks) {
            String day = FigureWords.day(week.week(), page.lastDay());
            points.add(ChartPoint.of(
                    FigureWords.at(week.week()), week.n(), getTranslation("lookBack.brave.point", day, week.n())));
            rows.add(List.of(day, String.valueOf(week.n())));
        }
        getContent()
                .add(new ChartBlock(
                        ChartSpec.standing(
                                getTranslation("lookBack.brave.sentence", sum),
                                ChartAxis.days(),
                                ChartAxis.fromZero("", ""),
                                List.of(new ChartSeries(
                                        getTranslation("lookBack.brave.key"), Role.FELT, Form.BARS, points)),
                                new ChartTable(
                                        List.of(
                                                Column.text(getTranslation("lookBack.table.week")),
                                                Column.number(getTranslation("lookBack.brave.key"))),
                                        rows)),
                        getTranslation("lookBack.brave.basis", page.started()),
                        "brave-starts"));
    }
}
