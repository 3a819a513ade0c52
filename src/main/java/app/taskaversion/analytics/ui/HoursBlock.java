package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.Hours;
import app.taskaversion.analytics.metric.Kind;
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
import app.taskaversion.platform.ui.MinuteWords;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where the hours went, by type. */
final class HoursBlock extends Composite<Div> {

    private static final double HOUR = 60;

    HoursBlock(Hours hours) {
        if (hours.n() == 0) {
            getContent().add(new WordsBlock(getTranslation("lookBack.hours.none", hours.leftOut())));
            return;
        }
        List<Map.Entry<Kind, Double>> kinds = hours.minutes().entrySet().stream()
                .sorted(Map.Entry.<Kind, Double>comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<ChartPoint> points = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            String kind = kind(kinds.get(i).getKey());
            double minutes = kinds.get(i).getValue();
            points.add(ChartPoint.of(
                    i, minutes / HOUR, getTranslation("lookBack.hours.point", kind, MinuteWords.of(this, minutes))));
            rows.add(List.of(kind, FigureWords.number(minutes / HOUR)));
        }
        // Sleep is shown, but it would always be the longest.
        Map.Entry<Kind, Double> most = kinds.stream()
                .filter(each -> each.getKey() != Kind.SLEEP)
                .findFirst()
                .orElse(kinds.getFirst());
        getContent()
                .add(new ChartBlock(
                        ChartSpec.lying(
                                getTranslation(
                                        "lookBack.hours.sentence",
                                        within(kind(most.getKey())),
                                        MinuteWords.of(this, most.getValue())),
                                ChartAxis.categories(kinds.stream()
                                        .map(each -> kind(each.getKey()))
                                        .toList()),
                                ChartAxis.fromZero("", " h"),
                                List.of(new ChartSeries(
                                        getTranslation("lookBack.hours.key"), Role.FELT, Form.BARS, points)),
                                new ChartTable(
                                        List.of(
                                                Column.text(getTranslation("lookBack.table.type")),
                                                Column.number(getTranslation("lookBack.hours.key"))),
                                        rows)),
                        getTranslation("lookBack.hours.basis", hours.n(), hours.leftOut()),
                        "hours"));
    }

    /** In the middle of a sentence; German writes nouns with a capital there as well. */
    private static String within(String kind) {
        return Spoken.here().equals(Locale.ENGLISH) ? kind.toLowerCase(Locale.ENGLISH) : kind;
    }

    private String kind(Kind kind) {
        return getTranslation("task.type." + kind.name());
    }
}
