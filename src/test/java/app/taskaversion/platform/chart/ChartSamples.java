package app.taskaversion.platform.chart;

import app.taskaversion.platform.chart.ChartSeries.Form;
import app.taskaversion.platform.chart.ChartSeries.Role;
import app.taskaversion.platform.chart.ChartTable.Column;
import java.util.List;
import java.util.stream.Stream;

/** One chart of each form. */
final class ChartSamples {

    private ChartSamples() {}

    static Stream<ChartSpec> all() {
        return Stream.of(trend(), bars(), ranges(), heat());
    }

    static ChartSpec trend() {
        return ChartSpec.standing(
                "“Tax return” weighs more while it waits: from 2 to 4 in twelve days.",
                ChartAxis.days(),
                ChartAxis.between("awful", 1, 5, ""),
                List.of(new ChartSeries(
                        "your guess",
                        Role.GUESS,
                        Form.LINE,
                        List.of(
                                ChartPoint.between(20_400, 2, 1.5, 2.5, "3 Nov: 2, from 3"),
                                ChartPoint.between(20_406, 3, 2.5, 3.5, "9 Nov: 3, from 4"),
                                ChartPoint.between(20_412, 4, 3.5, 4.5, "15 Nov: 4, from 4")))),
                table());
    }

    static ChartSpec bars() {
        return ChartSpec.lying(
                "Most time went into work: 12 hours.",
                ChartAxis.categories(List.of("work", "self care")),
                ChartAxis.fromZero("hours", " h"),
                List.of(new ChartSeries(
                        "hours",
                        Role.FELT,
                        Form.BARS,
                        List.of(ChartPoint.of(0, 12, "work: 12 h"), ChartPoint.of(1, 4, "self care: 4 h")))),
                table());
    }

    static ChartSpec ranges() {
        return ChartSpec.lying(
                "Low days are not lost days.",
                ChartAxis.categories(List.of("low", "plenty")),
                ChartAxis.between("", 0, 100, " %"),
                List.of(
                        new ChartSeries(
                                "with it",
                                Role.FELT,
                                Form.RANGE,
                                List.of(
                                        ChartPoint.between(0, 40, 25, 55, "low: 40 %, from 17"),
                                        ChartPoint.between(1, 65, 50, 80, "plenty: 65 %, from 11"))),
                        new ChartSeries(
                                "without",
                                Role.OTHER,
                                Form.RANGE,
                                List.of(ChartPoint.between(1, 60, 45, 75, "plenty, without: 60 %, from 9")))),
                table());
    }

    static ChartSpec heat() {
        return ChartSpec.standing(
                "You start most between 9 and 11.",
                ChartAxis.categories(List.of("Mo", "Tu")),
                ChartAxis.categories(List.of("early", "9–11")),
                List.of(new ChartSeries(
                        "starts",
                        Role.FELT,
                        Form.DOTS,
                        List.of(
                                new ChartPoint(0, 0, null, null, 0, "Monday early: none"),
                                new ChartPoint(0, 1, null, null, 4, "Monday 9–11: 7"),
                                new ChartPoint(1, 1, null, null, 2, "Tuesday 9–11: 3")))),
                table());
    }

    static ChartTable table() {
        return new ChartTable(
                List.of(Column.text("Kind"), Column.number("Hours")),
                List.of(List.of("work", "12"), List.of("=self, care", "-4")));
    }
}
