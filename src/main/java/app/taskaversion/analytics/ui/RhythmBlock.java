package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.TaskRhythm;
import app.taskaversion.analytics.metric.Rhythm;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresTable;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;

/** How often tasks come round. Says "coming up" or "has waited longer than usual", never more. */
final class RhythmBlock extends Composite<Div> {

    RhythmBlock(List<TaskRhythm> rhythms) {
        if (rhythms.isEmpty()) {
            getContent().add(new WordsBlock(getTranslation("lookBack.rhythm.none")));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (TaskRhythm each : rhythms) {
            Rhythm rhythm = each.rhythm();
            rows.add(List.of(
                    each.task(),
                    getTranslation("lookBack.rhythm.days", FigureWords.number(rhythm.typicalDays())),
                    getTranslation("lookBack.rhythm.days", FigureWords.number(rhythm.sinceDays())),
                    label(rhythm),
                    String.valueOf(rhythm.n())));
        }
        ChartTable table = new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.table.task")),
                        Column.number(getTranslation("lookBack.rhythm.table.every")),
                        Column.number(getTranslation("lookBack.rhythm.table.since")),
                        Column.text(getTranslation("lookBack.rhythm.table.now")),
                        Column.number(getTranslation("lookBack.table.times"))),
                rows);
        getContent()
                .add(new WordsBlock(
                        sentence(rhythms),
                        new FiguresTable(table, getTranslation("lookBack.rhythm.table")),
                        WordsBlock.basis(getTranslation("lookBack.rhythm.basis")),
                        FiguresTable.saveLink(getTranslation("kit.chart.save"), table, "rhythms")));
    }

    private String sentence(List<TaskRhythm> rhythms) {
        TaskRhythm first = rhythms.getFirst();
        return switch (first.rhythm().label()) {
            case WAITED_LONGER_THAN_USUAL -> getTranslation("lookBack.rhythm.sentence.waited", first.task());
            case COMING_UP -> getTranslation("lookBack.rhythm.sentence.coming", first.task());
            case NONE ->
                getTranslation(
                        "lookBack.rhythm.sentence.usual",
                        first.task(),
                        FigureWords.number(first.rhythm().typicalDays()));
        };
    }

    private String label(Rhythm rhythm) {
        return switch (rhythm.label()) {
            case WAITED_LONGER_THAN_USUAL -> getTranslation("lookBack.rhythm.label.waited");
            case COMING_UP -> getTranslation("lookBack.rhythm.label.coming");
            case NONE -> "";
        };
    }
}
