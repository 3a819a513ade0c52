package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.LetGo;
import app.taskaversion.analytics.LookBackPage.Reason;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What was let go, why, and how that felt. Counts only; letting go costs nothing. */
final class LetGoBlock extends Composite<Div> {

    /** The reasons that the older app knew; others are the person's own words. */
    private static final Set<String> KNOWN = Set.of(
            "did_while_another_active",
            "deferred_to_plan",
            "development_test",
            "accidental_initialization",
            "failed_to_complete",
            "other");

    LetGoBlock(LetGo letGo) {
        if (letGo.count() == 0) {
            getContent().add(new WordsBlock(getTranslation("lookBack.letGo.none")));
            return;
        }
        Paragraph names = new Paragraph(String.join(" · ", letGo.latest()));
        names.addClassNames("tas-small", "tas-quiet");
        WordsBlock block = new WordsBlock(getTranslation("lookBack.letGo.sentence", letGo.count()), names);
        if (!letGo.reasons().isEmpty()) {
            List<List<String>> rows = new ArrayList<>();
            for (Reason reason : letGo.reasons()) {
                rows.add(List.of(words(reason.key()), String.valueOf(reason.n())));
            }
            if (letGo.withoutReason() > 0) {
                rows.add(
                        List.of(getTranslation("lookBack.letGo.withoutReason"), String.valueOf(letGo.withoutReason())));
            }
            ChartTable table = new ChartTable(
                    List.of(
                            Column.text(getTranslation("lookBack.letGo.table.reason")),
                            Column.number(getTranslation("lookBack.table.times"))),
                    rows);
            block.getContent()
                    .add(
                            new FiguresTable(table, getTranslation("lookBack.letGo.table.reason")),
                            FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "let-go"));
        }
        block.getContent()
                .add(WordsBlock.basis(
                        letGo.relief() == null
                                ? getTranslation("lookBack.letGo.noAnswers")
                                : getTranslation(
                                        "lookBack.letGo.relief", FigureWords.steps(letGo.relief()), letGo.answers())));
        getContent().add(block);
    }

    private String words(String key) {
        return KNOWN.contains(key) ? getTranslation("lookBack.reason." + key) : key.replace('_', ' ');
    }
}
