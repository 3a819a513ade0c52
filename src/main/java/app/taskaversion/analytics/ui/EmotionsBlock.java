package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.EmotionChange;
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
import java.util.Comparator;
import java.util.List;

/** Feelings before and after, where both were said. */
final class EmotionsBlock extends Composite<Div> {

    private static final int ENOUGH = 3;

    EmotionsBlock(List<EmotionChange> emotions) {
        getContent()
                .add(emotions.isEmpty() ? new WordsBlock(getTranslation("lookBack.emotions.none")) : chart(emotions));
    }

    private ChartBlock chart(List<EmotionChange> emotions) {
        List<ChartPoint> before = new ArrayList<>();
        List<ChartPoint> after = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int n = 0;
        for (int i = 0; i < emotions.size(); i++) {
            EmotionChange each = emotions.get(i);
            before.add(ChartPoint.of(
                    i,
                    each.before(),
                    getTranslation("lookBack.emotions.before", each.emotion(), Math.round(each.before()))));
            after.add(ChartPoint.of(
                    i,
                    each.after(),
                    getTranslation("lookBack.emotions.after", each.emotion(), Math.round(each.after()), each.n())));
            rows.add(List.of(
                    each.emotion(),
                    FigureWords.whole(each.before()),
                    FigureWords.whole(each.after()),
                    String.valueOf(each.n())));
            n += each.n();
        }
        return new ChartBlock(
                ChartSpec.lying(
                        sentence(emotions),
                        ChartAxis.categories(
                                emotions.stream().map(EmotionChange::emotion).toList()),
                        ChartAxis.between("", 0, 100, ""),
                        List.of(
                                new ChartSeries(
                                        getTranslation("lookBack.emotions.key.before"), Role.OTHER, Form.DOTS, before),
                                new ChartSeries(
                                        getTranslation("lookBack.emotions.key.after"), Role.FELT, Form.DOTS, after)),
                        new ChartTable(
                                List.of(
                                        Column.text(getTranslation("lookBack.emotions.table.word")),
                                        Column.number(getTranslation("lookBack.emotions.key.before")),
                                        Column.number(getTranslation("lookBack.emotions.key.after")),
                                        Column.number(getTranslation("lookBack.table.times"))),
                                rows)),
                getTranslation("lookBack.emotions.basis", n),
                "feelings");
    }

    private String sentence(List<EmotionChange> emotions) {
        return emotions.stream()
                .filter(each -> each.n() >= ENOUGH)
                .max(Comparator.comparingDouble(each -> Math.abs(each.shift())))
                .map(each -> getTranslation(
                        each.shift() < 0 ? "lookBack.emotions.less" : "lookBack.emotions.more",
                        each.emotion(),
                        Math.round(each.before()),
                        Math.round(each.after()),
                        each.n()))
                .orElseGet(() -> getTranslation(
                        "lookBack.tooEarly",
                        emotions.stream().mapToInt(EmotionChange::n).max().orElse(0),
                        ENOUGH));
    }
}
