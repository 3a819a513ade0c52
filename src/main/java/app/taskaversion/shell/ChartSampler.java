package app.taskaversion.shell;

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

/** Each form of chart with made-up figures. */
class ChartSampler extends Composite<Div> {

    private static final int FIRST_DAY = 20_400;
    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final List<String> HOURS = List.of("early", "9–11", "11–14", "14–17", "evening");
    private static final int[][] STARTS = {
        {0, 0, 1, 0, 0, 0, 0},
        {6, 3, 6, 1, 4, 1, 0},
        {1, 1, 0, 4, 0, 1, 0},
        {0, 3, 1, 0, 1, 0, 1},
        {1, 0, 0, 0, 1, 0, 4}
    };

    ChartSampler() {
        getContent().addClassName("tas-grid-2");
        getContent().add(column(trend(), heat()), column(hours(), ranges()));
    }

    private static Div column(ChartBlock... blocks) {
        Div column = new Div(blocks);
        column.addClassName("col");
        return column;
    }

    private static ChartBlock trend() {
        double[] dread = {2, 2.2, 2.6, 3, 3.5, 3.7, 4};
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < dread.length; i++) {
            String day = "day " + 2 * i;
            points.add(ChartPoint.between(
                    FIRST_DAY + 2 * i, dread[i], dread[i] - 0.5, dread[i] + 0.5, day + ": " + dread[i]));
            rows.add(List.of(day, String.valueOf(dread[i])));
        }
        return new ChartBlock(
                ChartSpec.standing(
                        "“Tax return” weighs more while it waits: from 2 to 4 in twelve days.",
                        ChartAxis.days(),
                        ChartAxis.between("awful", 1, 5, ""),
                        List.of(new ChartSeries("your guess", Role.GUESS, Form.LINE, points)),
                        new ChartTable(List.of(Column.text("Day"), Column.number("Dread")), rows)),
                "From 7 answers. The band is where the guess could really be.",
                "dread");
    }

    private static ChartBlock heat() {
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int hour = 0; hour < HOURS.size(); hour++) {
            for (int day = 0; day < DAYS.size(); day++) {
                int n = STARTS[hour][day];
                String words = DAYS.get(day) + " " + HOURS.get(hour) + ": " + n;
                points.add(new ChartPoint(day, hour, null, null, ChartPoint.weight(n, 6), words));
                rows.add(List.of(DAYS.get(day) + " " + HOURS.get(hour), String.valueOf(n)));
            }
        }
        return new ChartBlock(
                ChartSpec.standing(
                        "You start most between 9 and 11.",
                        ChartAxis.categories(DAYS),
                        ChartAxis.categories(HOURS),
                        List.of(new ChartSeries("starts", Role.FELT, Form.DOTS, points)),
                        new ChartTable(List.of(Column.text("When"), Column.number("Starts")), rows)),
                "A bigger dot means more starts. 41 starts in four weeks.",
                "starts");
    }

    private static ChartBlock hours() {
        List<String> kinds = List.of("work", "self care", "play");
        double[] hours = {12, 4.5, 2};
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < hours.length; i++) {
            points.add(ChartPoint.of(i, hours[i], kinds.get(i) + ": " + hours[i] + " h"));
            rows.add(List.of(kinds.get(i), String.valueOf(hours[i])));
        }
        return new ChartBlock(
                ChartSpec.lying(
                        "Most of the time went into work: 12 hours.",
                        ChartAxis.categories(kinds),
                        ChartAxis.fromZero("", " h"),
                        List.of(new ChartSeries("hours", Role.FELT, Form.BARS, points)),
                        new ChartTable(List.of(Column.text("Kind"), Column.number("Hours")), rows)),
                "From 23 finished things with a time.",
                "hours");
    }

    private static ChartBlock ranges() {
        List<String> energies = List.of("low", "some", "plenty");
        double[][] with = {{41, 27, 56}, {58, 45, 71}, {63, 44, 80}};
        double[][] without = {{36, 22, 52}, {55, 40, 70}, {60, 42, 78}};
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < with.length; i++) {
            rows.add(List.of(energies.get(i), String.valueOf(with[i][0]), String.valueOf(without[i][0])));
        }
        return new ChartBlock(
                ChartSpec.lying(
                        "Low days are not lost days: you started 4 of 10 things on offer.",
                        ChartAxis.categories(energies),
                        ChartAxis.between("", 0, 100, " %"),
                        List.of(
                                new ChartSeries("with a first step", Role.FELT, Form.RANGE, ranges(energies, with)),
                                new ChartSeries("without", Role.OTHER, Form.RANGE, ranges(energies, without))),
                        new ChartTable(
                                List.of(Column.text("Energy"), Column.number("With, %"), Column.number("Without, %")),
                                rows)),
                "From 54 offers. The pale bar is the range it could really be in.",
                "energy");
    }

    private static List<ChartPoint> ranges(List<String> names, double[][] values) {
        List<ChartPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            double[] value = values[i];
            points.add(ChartPoint.between(
                    i, value[0], value[1], value[2], names.get(i) + ": " + Math.round(value[0]) + " %"));
        }
        return points;
    }
}
