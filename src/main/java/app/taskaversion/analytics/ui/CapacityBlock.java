package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.CapacityPatterns;
import app.taskaversion.analytics.metric.LoadClass;
import app.taskaversion.analytics.metric.Transition;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresFold;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tends to follow what within a day: light and heavy things, in both directions. "After", never "because". */
final class CapacityBlock extends Composite<Div> {

    private static final int ENOUGH_RATED = 15;
    private static final int ENOUGH_CHANGES = 3;
    private static final double PERCENT = 100;

    CapacityBlock(CapacityPatterns patterns) {
        getContent().add(patterns.enough() ? found(patterns) : tooEarly(patterns));
    }

    private Component tooEarly(CapacityPatterns patterns) {
        return new WordsBlock(
                getTranslation("lookBack.tooEarly", patterns.rated(), ENOUGH_RATED),
                WordsBlock.basis(getTranslation("lookBack.capacity.needs")));
    }

    private Component found(CapacityPatterns patterns) {
        UnorderedList sentences = new UnorderedList();
        patterns.transitions().stream()
                .filter(Transition::reported)
                .forEach(each -> sentences.add(new ListItem(sentence(each))));
        patterns.byClass().forEach((load, change) -> {
            if (change.n() >= ENOUGH_CHANGES) {
                sentences.add(new ListItem(getTranslation(
                        change.value() < 0 ? "lookBack.capacity.less" : "lookBack.capacity.more",
                        words(load),
                        Math.round(Math.abs(change.value())),
                        change.n())));
            }
        });
        if (patterns.interspersing().clear()) {
            sentences.add(new ListItem(getTranslation(
                    patterns.interspersing().rho() > 0 ? "lookBack.capacity.mixed" : "lookBack.capacity.grouped",
                    patterns.interspersing().days())));
        }
        boolean nothing = sentences.getComponentCount() == 0;
        sentences.addClassName("tas-findings");
        WordsBlock block = new WordsBlock(
                getTranslation(nothing ? "lookBack.capacity.nothing" : "lookBack.capacity.sentence"),
                nothing ? new Component[0] : new Component[] {sentences});
        ChartTable table = table(patterns);
        block.getContent()
                .add(
                        WordsBlock.basis(getTranslation("lookBack.capacity.basis", patterns.rated())),
                        FiguresFold.of(table, getTranslation("lookBack.capacity.sentence"), "what-follows-what"));
        return block;
    }

    private String sentence(Transition each) {
        return getTranslation(
                each.lift() > 0 ? "lookBack.capacity.better" : "lookBack.capacity.worse",
                words(each.to()),
                words(each.from()),
                Math.round(PERCENT * each.rate()),
                Math.round(PERCENT * each.usual()),
                each.n());
    }

    private ChartTable table(CapacityPatterns patterns) {
        List<List<String>> rows = new ArrayList<>();
        for (Transition each : patterns.transitions()) {
            rows.add(List.of(
                    getTranslation("lookBack.capacity.pair", words(each.from()), words(each.to())),
                    FigureWords.whole(PERCENT * each.rate()),
                    FigureWords.whole(PERCENT * each.low80()) + "–" + FigureWords.whole(PERCENT * each.high80()),
                    FigureWords.whole(PERCENT * each.usual()),
                    String.valueOf(each.n())));
        }
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.capacity.table.pair")),
                        Column.number(getTranslation("lookBack.capacity.table.rate")),
                        Column.number(getTranslation("lookBack.capacity.table.range")),
                        Column.number(getTranslation("lookBack.capacity.table.usual")),
                        Column.number(getTranslation("lookBack.table.times"))),
                rows);
    }

    private String words(LoadClass load) {
        return getTranslation("lookBack.capacity.class." + load.name().toLowerCase(Locale.ROOT));
    }
}
