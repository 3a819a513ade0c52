package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.DayBand;
import app.taskaversion.analytics.LookBackPage.StartTimes;
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
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** When things are begun: weekday by time of day, bigger dots for more. */
final class StartsBlock extends Composite<Div> {

    private static final int ENOUGH = 7;

    StartsBlock(StartTimes starts) {
        getContent()
                .add(
                        starts.n() < ENOUGH
                                ? new WordsBlock(getTranslation("lookBack.starts.tooEarly", starts.n(), ENOUGH))
                                : chart(starts));
    }

    private ChartBlock chart(StartTimes starts) {
        List<DayBand> bands = Arrays.asList(DayBand.values());
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int most = starts.largest();
        for (int band = 0; band < bands.size(); band++) {
            List<String> row = new ArrayList<>(List.of(words(bands.get(band))));
            for (DayOfWeek day : DayOfWeek.values()) {
                int n = starts.at(bands.get(band), day.getValue() - 1);
                points.add(new ChartPoint(
                        day.getValue() - 1.0,
                        band,
                        null,
                        null,
                        ChartPoint.weight(n, most),
                        getTranslation(
                                "lookBack.starts.point",
                                day.getDisplayName(TextStyle.FULL, Spoken.here()),
                                words(bands.get(band)),
                                n)));
                row.add(String.valueOf(n));
            }
            rows.add(row);
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text(getTranslation("lookBack.table.time"))));
        FigureWords.weekdays().forEach(day -> columns.add(Column.number(day)));
        return new ChartBlock(
                ChartSpec.standing(
                        getTranslation("lookBack.starts.sentence", words(busiest(starts, bands)), starts.n()),
                        ChartAxis.categories(FigureWords.weekdays()),
                        ChartAxis.categories(bands.stream().map(this::words).toList()),
                        List.of(new ChartSeries(getTranslation("lookBack.starts.key"), Role.FELT, Form.DOTS, points)),
                        new ChartTable(columns, rows)),
                getTranslation("lookBack.starts.basis", starts.n()),
                "starts");
    }

    private static DayBand busiest(StartTimes starts, List<DayBand> bands) {
        DayBand busiest = bands.getFirst();
        int most = -1;
        for (DayBand band : bands) {
            int sum = 0;
            for (int day = 0; day < DayOfWeek.values().length; day++) {
                sum += starts.at(band, day);
            }
            if (sum > most) {
                most = sum;
                busiest = band;
            }
        }
        return busiest;
    }

    private String words(DayBand band) {
        return getTranslation("lookBack.band." + band.name().toLowerCase(Locale.ROOT));
    }
}
