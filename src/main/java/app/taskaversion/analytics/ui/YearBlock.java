package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.DayCount;
import app.taskaversion.platform.chart.ChartAxis;
import app.taskaversion.platform.chart.ChartBlock;
import app.taskaversion.platform.chart.ChartPoint;
import app.taskaversion.platform.chart.ChartSeries;
import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartSpec;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.text.Spoken;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * When things were begun over a year: month by weekday, bigger dots for more. Single days would be dots of five pixels on
 * a phone; the table has the same.
 */
final class YearBlock extends Composite<Div> {

    private static final int MONTHS = 12;
    private static final int ENOUGH_MONTHS = 2;

    YearBlock(List<DayCount> days, LocalDate today) {
        NavigableMap<YearMonth, int[]> months = months(days, today);
        int n = months.values().stream().flatMapToInt(Arrays::stream).sum();
        long active = months.values().stream()
                .filter(each -> Arrays.stream(each).sum() > 0)
                .count();
        getContent()
                .add(
                        active < ENOUGH_MONTHS
                                ? new WordsBlock(getTranslation("lookBack.year.tooEarly", n))
                                : chart(months, n));
    }

    /** The last twelve months from the first with a start on. */
    private static NavigableMap<YearMonth, int[]> months(List<DayCount> days, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        NavigableMap<YearMonth, int[]> months = new TreeMap<>();
        for (DayCount day : days) {
            YearMonth month = YearMonth.from(day.day());
            if (month.isAfter(now.minusMonths(MONTHS))) {
                months.computeIfAbsent(month, each -> new int[DayOfWeek.values().length])[
                                day.day().getDayOfWeek().getValue() - 1] +=
                        day.n();
            }
        }
        if (!months.isEmpty()) {
            for (YearMonth month = months.firstKey(); !month.isAfter(now); month = month.plusMonths(1)) {
                months.computeIfAbsent(month, each -> new int[DayOfWeek.values().length]);
            }
        }
        return months;
    }

    private ChartBlock chart(NavigableMap<YearMonth, int[]> months, int n) {
        List<String> names = months.keySet().stream()
                .map(month -> month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, Spoken.here()))
                .toList();
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int most = months.values().stream().flatMapToInt(Arrays::stream).max().orElse(0);
        int column = 0;
        for (Map.Entry<YearMonth, int[]> month : months.entrySet()) {
            String name = month.getKey().getMonth().getDisplayName(TextStyle.FULL, Spoken.here()) + " "
                    + month.getKey().getYear();
            List<String> row = new ArrayList<>(List.of(name));
            for (DayOfWeek day : DayOfWeek.values()) {
                int count = month.getValue()[day.getValue() - 1];
                points.add(new ChartPoint(
                        column,
                        day.getValue() - 1.0,
                        null,
                        null,
                        ChartPoint.weight(count, most),
                        getTranslation(
                                "lookBack.year.point",
                                name,
                                day.getDisplayName(TextStyle.FULL, Spoken.here()),
                                count)));
                row.add(String.valueOf(count));
            }
            rows.add(row);
            column++;
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(getTranslation("lookBack.year.month"))));
        FigureWords.weekdays().forEach(day -> columns.add(Column.number(day)));
        return new ChartBlock(
                ChartSpec.standing(
                        getTranslation("lookBack.year.sentence", busiest(months), n),
                        ChartAxis.categories(names),
                        ChartAxis.categories(FigureWords.weekdays()),
                        List.of(new ChartSeries(getTranslation("lookBack.starts.key"), Role.FELT, Form.DOTS, points)),
                        new ChartTable(columns, rows)),
                getTranslation("lookBack.starts.basis", n),
                "starts-by-month");
    }

    private static String busiest(NavigableMap<YearMonth, int[]> months) {
        return months.entrySet().stream()
                .max(Comparator.comparingInt(
                        month -> Arrays.stream(month.getValue()).sum()))
                .map(month -> month.getKey().getMonth().getDisplayName(TextStyle.FULL, Spoken.here()))
                .orElse("");
    }
}
