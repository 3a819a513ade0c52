package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.AdvicePage.Way;
import app.taskaversion.analytics.metric.Outcomes;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What became of suggestions, for each mode and version of the rules. */
final class WaysBlock extends Composite<Div> {

    WaysBlock(List<Way> ways) {
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("helps.table.way")),
                        Column.text(getTranslation("helps.table.policy")),
                        Column.number(getTranslation("helps.table.shown")),
                        Column.number(getTranslation("helps.table.picked")),
                        Column.number(getTranslation("lookBack.suggestions.table.started")),
                        Column.number(getTranslation("lookBack.suggestions.table.finished")),
                        Column.number(getTranslation("lookBack.suggestions.table.relief")),
                        Column.number(getTranslation("lookBack.suggestions.table.gap")),
                        Column.number(getTranslation("helps.table.capacity")),
                        Column.number(getTranslation("helps.table.difference"))),
                ways.stream().map(this::row).toList());
        getContent().addClassName("tas-ways");
        getContent()
                .add(new WordsBlock(
                        getTranslation("helps.ways", ways.size()),
                        new FiguresTable(table, getTranslation("helps.ways", ways.size())),
                        WordsBlock.basis(getTranslation("helps.waysBasis")),
                        FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "ways-of-suggesting")));
    }

    private List<String> row(Way way) {
        Outcomes outcomes = way.outcomes();
        boolean logged = !way.mode().isEmpty();
        String unknown = getTranslation("helps.unknown");
        return List.of(
                ModeNames.of(this, way.mode()),
                logged ? way.policy() : unknown,
                logged ? String.valueOf(outcomes.shown()) : unknown,
                logged ? String.valueOf(outcomes.picked()) : unknown,
                String.valueOf(outcomes.started()),
                OutcomeCells.finished(this, outcomes.finished()),
                OutcomeCells.signed(this, outcomes.reliefSurprise()),
                OutcomeCells.signed(this, outcomes.feltGap()),
                OutcomeCells.signed(this, outcomes.capacityChange()),
                OutcomeCells.difference(this, way.difference()));
    }
}
