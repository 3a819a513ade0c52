package app.taskaversion.analytics.ui;

import app.taskaversion.analytics.LookBackPage.TaskAversion;
import app.taskaversion.platform.chart.ChartTable;
import app.taskaversion.platform.chart.ChartTable.Column;
import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.task.TaskId;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;

/**
 * Which tasks tend to be hard to start, each a way to how that moved over time. About tasks, never about the person, and
 * never about one instance. (metrics §8.3)
 */
final class HardBlock extends Composite<Div> {

    HardBlock(List<TaskAversion> tasks, Function<TaskId, String> way) {
        if (tasks.isEmpty()) {
            getContent().add(new WordsBlock(getTranslation("lookBack.hard.none")));
            return;
        }
        TaskAversion first = tasks.getFirst();
        UnorderedList list = new UnorderedList();
        list.addClassNames("tas-findings", "tas-plain-list");
        for (TaskAversion each : tasks) {
            Span figure = new Span(getTranslation(
                    each.indirect() ? "lookBack.hard.indirect" : "lookBack.hard.figure",
                    FigureWords.steps(each.usual().value()),
                    each.usual().n()));
            figure.addClassNames("tas-small", "tas-quiet", "tas-num");
            list.add(new ListItem(name(each, way), figure));
        }
        ChartTable table = table(tasks);
        getContent()
                .add(new WordsBlock(
                        getTranslation(
                                "lookBack.hard.sentence",
                                first.task(),
                                FigureWords.steps(first.usual().value()),
                                first.usual().n()),
                        Still.of(list),
                        WordsBlock.basis(getTranslation("lookBack.hard.basis")),
                        FiguresFold.of(table, getTranslation("lookBack.hard.table"), "hard-to-start")));
    }

    private Component name(TaskAversion each, Function<TaskId, String> way) {
        if (each.id() == null) {
            return new Span(each.task());
        }
        TaskId id = each.id();
        Anchor link = new Anchor(way.apply(id), each.task());
        link.addClassName("tas-bare");
        link.getElement().setAttribute("aria-label", getTranslation("lookBack.hard.pick", each.task()));
        return link;
    }

    private ChartTable table(List<TaskAversion> tasks) {
        return new ChartTable(
                List.of(
                        Column.text(getTranslation("lookBack.table.task")),
                        Column.number(getTranslation("lookBack.table.mean")),
                        Column.number(getTranslation("lookBack.table.low")),
                        Column.number(getTranslation("lookBack.table.high")),
                        Column.number(getTranslation("lookBack.table.answers"))),
                tasks.stream()
                        .map(each -> List.of(
                                each.task(),
                                FigureWords.steps(each.usual().value()),
                                FigureWords.steps(Math.max(0, each.usual().low80())),
                                FigureWords.steps(Math.min(100, each.usual().high80())),
                                String.valueOf(each.usual().n())))
                        .toList());
    }
}
