package app.taskaversion.survey.ui;

import app.taskaversion.analytics.LookBackPage.WeekMean;
import app.taskaversion.analytics.WeekBeside;
import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.survey.SurveyTrends;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How tasks went in the same weeks: what was begun, relief, and how much easier things were than feared. */
final class BesideBlocks {

    private static final int STEPS = 4;
    private static final double STEP = 25;

    private BesideBlocks() {}

    static List<Component> of(Component where, SurveyTrends found) {
        List<WeekBeside> weeks = sinceTheFirst(found.weeks());
        return List.of(
                starts(where, weeks),
                means(
                        where,
                        "relief",
                        weeks,
                        WeekBeside::relief,
                        SurveyWords::step,
                        SurveyWords::steps,
                        ChartAxis.between(where.getTranslation("survey.results.axis"), 1, 5, "")),
                means(
                        where,
                        "gap",
                        weeks,
                        WeekBeside::gap,
                        gap -> gap / STEP,
                        SurveyWords::gap,
                        ChartAxis.between(where.getTranslation("survey.results.gap.axis"), -STEPS, STEPS, "")));
    }

    /** Weeks before anything was begun say nothing. */
    private static List<WeekBeside> sinceTheFirst(List<WeekBeside> weeks) {
        return weeks.stream()
                .dropWhile(week -> week.starts() == 0 && week.relief() == null && week.gap() == null)
                .toList();
    }

    private static Component starts(Component where, List<WeekBeside> weeks) {
        int n = weeks.stream().mapToInt(WeekBeside::starts).sum();
        if (n < SurveyTrends.ENOUGH) {
            return early(where, "survey.results.starts.title", n);
        }
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < weeks.size(); i++) {
            WeekBeside week = weeks.get(i);
            String day = TrendBlock.day(week.week());
            points.add(ChartPoint.of(
                    i, week.starts(), where.getTranslation("survey.results.starts.point", day, week.starts())));
            rows.add(List.of(day, String.valueOf(week.starts())));
        }
        String title = where.getTranslation("survey.results.starts.title");
        return new ChartBlock(
                ChartSpec.standing(
                        title,
                        ChartAxis.categories(weeks.stream()
                                .map(week -> TrendBlock.day(week.week()))
                                .toList()),
                        ChartAxis.fromZero(where.getTranslation("survey.results.starts.axis"), ""),
                        List.of(new ChartSeries(title, Role.FELT, Form.BARS, points)),
                        new ChartTable(
                                List.of(Column.text(where.getTranslation("lookBack.table.week")), Column.number(title)),
                                rows)),
                where.getTranslation("survey.results.starts.basis", n),
                "starts-by-week");
    }

    private static Component means(
            Component where,
            String what,
            List<WeekBeside> weeks,
            Function<WeekBeside, @Nullable WeekMean> which,
            DoubleUnaryOperator position,
            DoubleFunction<String> words,
            ChartAxis axis) {
        String title = where.getTranslation("survey.results." + what + ".title");
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int n = 0;
        for (WeekBeside each : weeks) {
            WeekMean week = which.apply(each);
            if (week == null) {
                continue;
            }
            n += week.n();
            String day = TrendBlock.day(week.week());
            points.add(ChartPoint.between(
                    (double) week.week().toEpochDay(),
                    position.applyAsDouble(week.mean()),
                    position.applyAsDouble(week.low()),
                    position.applyAsDouble(week.high()),
                    where.getTranslation("survey.results.point", day, words.apply(week.mean()), week.n())));
            rows.add(List.of(
                    day,
                    words.apply(week.mean()),
                    words.apply(week.low()),
                    words.apply(week.high()),
                    String.valueOf(week.n())));
        }
        if (n < SurveyTrends.ENOUGH) {
            return early(where, "survey.results." + what + ".title", n);
        }
        return new ChartBlock(
                ChartSpec.standing(
                        title,
                        ChartAxis.days(),
                        axis,
                        List.of(new ChartSeries(title, Role.FELT, Form.LINE, points)),
                        new ChartTable(
                                List.of(
                                        Column.text(where.getTranslation("lookBack.table.week")),
                                        Column.number(where.getTranslation("lookBack.table.mean")),
                                        Column.number(where.getTranslation("lookBack.table.low")),
                                        Column.number(where.getTranslation("lookBack.table.high")),
                                        Column.number(where.getTranslation("lookBack.table.answers"))),
                                rows)),
                where.getTranslation("survey.results.band", n),
                what + "-by-week");
    }

    private static Component early(Component where, String titleKey, int n) {
        Section words = new Section(
                new H2(where.getTranslation(titleKey)),
                new Paragraph(where.getTranslation("survey.results.early", n, SurveyTrends.ENOUGH)));
        words.addClassNames("tas-card", "tas-block");
        return words;
    }
}
