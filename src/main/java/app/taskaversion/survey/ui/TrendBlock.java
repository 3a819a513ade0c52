package app.taskaversion.survey.ui;

import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.ui.DateWords;
import app.taskaversion.survey.SurveyTrends;
import app.taskaversion.survey.SurveyTrends.Point;
import app.taskaversion.survey.SurveyTrends.Trend;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One question over time; with too few answers, in words how far it is. */
class TrendBlock extends Composite<Div> {

    TrendBlock(Trend trend) {
        getContent().add(trend.enough() ? chart(trend) : words(trend));
    }

    static String day(LocalDate day) {
        return DateWords.day(day);
    }

    private Section words(Trend trend) {
        Section words = new Section(
                new H2(getTranslation(trend.item().textKey())),
                new Paragraph(getTranslation("survey.results.early", trend.n(), SurveyTrends.ENOUGH)));
        words.addClassNames("tas-card", "tas-block");
        return words;
    }

    private ChartBlock chart(Trend trend) {
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Point point : trend.points()) {
            points.add(ChartPoint.of(
                    (double) point.week().toEpochDay(),
                    SurveyWords.step(point.mean()),
                    getTranslation(
                            "survey.results.point", day(point.week()), SurveyWords.steps(point.mean()), point.n())));
            rows.add(List.of(day(point.week()), SurveyWords.steps(point.mean()), String.valueOf(point.n())));
        }
        return new ChartBlock(
                ChartSpec.standing(
                        getTranslation(trend.item().textKey()),
                        ChartAxis.days(),
                        ChartAxis.between(getTranslation("survey.results.axis"), 1, 5, ""),
                        List.of(new ChartSeries(getTranslation("survey.results.said"), Role.FELT, Form.LINE, points)),
                        new ChartTable(
                                List.of(
                                        Column.text(getTranslation("lookBack.table.week")),
                                        Column.number(getTranslation("survey.results.said")),
                                        Column.number(getTranslation("lookBack.table.answers"))),
                                rows)),
                getTranslation(
                        "survey.results.basis",
                        SurveyWords.steps(trend.mean()),
                        SurveyWords.steps(trend.low80()),
                        SurveyWords.steps(trend.high80()),
                        trend.n()),
                trend.item().key());
    }
}
