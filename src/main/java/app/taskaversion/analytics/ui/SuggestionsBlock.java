package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.metric.Effectiveness;
import app.taskaversion.analytics.metric.Outcomes;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.DoorLink;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** How suggested things went beside others. What was not drawn by lot is no proof, and the block says so. */
final class SuggestionsBlock extends Composite<Div> {

    SuggestionsBlock(Effectiveness effectiveness) {
        Outcomes suggested = effectiveness.recommended();
        if (suggested.taken() == 0) {
            getContent()
                    .add(new WordsBlock(
                            getTranslation("lookBack.suggestions.none"),
                            DoorLink.to(AdviceView.class, "lookBack.suggestions.more")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("lookBack.suggestions.row.suggested", suggested));
        if (effectiveness.seenNotPicked().taken() > 0) {
            rows.add(row("lookBack.suggestions.row.seen", effectiveness.seenNotPicked()));
        }
        rows.add(row("lookBack.suggestions.row.other", effectiveness.other()));
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.suggestions.table.group")),
                        Column.number(getTranslation("lookBack.suggestions.table.taken")),
                        Column.number(getTranslation("lookBack.suggestions.table.started")),
                        Column.number(getTranslation("lookBack.suggestions.table.finished")),
                        Column.number(getTranslation("lookBack.suggestions.table.relief")),
                        Column.number(getTranslation("lookBack.suggestions.table.gap"))),
                rows);
        getContent()
                .add(new WordsBlock(
                        getTranslation("lookBack.suggestions.sentence", suggested.started(), suggested.taken()),
                        new FiguresTable(table, getTranslation("lookBack.suggestions.table")),
                        WordsBlock.basis(getTranslation("lookBack.suggestions.basis")),
                        FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "suggestions"),
                        DoorLink.to(AdviceView.class, "lookBack.suggestions.more")));
    }

    private List<String> row(String key, Outcomes outcomes) {
        return List.of(
                getTranslation(key),
                String.valueOf(outcomes.taken()),
                String.valueOf(outcomes.started()),
                OutcomeCells.finished(this, outcomes.finished()),
                OutcomeCells.signed(this, outcomes.reliefSurprise()),
                OutcomeCells.signed(this, outcomes.feltGap()));
    }
}
