package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportHistory.Batch;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Earlier imports, the newest first, each with its way back. Not there before the first one. */
class HistoryCard extends Composite<Section> {

    private final ImportHistory history;
    private final Consumer<Batch> takeBack;
    private final Supplier<DayWords> days;
    private final UnorderedList list = new UnorderedList();

    HistoryCard(ImportHistory history, Consumer<Batch> takeBack, Supplier<DayWords> days) {
        this.history = history;
        this.takeBack = takeBack;
        this.days = days;
        list.addClassName("tas-list");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(getTranslation("transfer.ui.history")), list);
    }

    void look() {
        List<Batch> batches = history.list();
        DayWords words = days.get();
        list.removeAll();
        batches.forEach(batch -> list.add(row(batch, words)));
        getContent().setVisible(!batches.isEmpty());
    }

    private ListItem row(Batch batch, DayWords words) {
        Paragraph name = new Paragraph(batch.sourceName());
        name.addClassName("name");
        Paragraph second = new Paragraph(
                getTranslation("transfer.ui.history.line", words.dayAndTime(batch.startedAt()), batch.created()));
        second.addClassNames("meta", "tas-num");
        ListItem row = new ListItem(new Div(name, second));
        row.addClassName("tas-task");
        if (batch.undoneAt() != null) {
            Paragraph undone = new Paragraph(getTranslation("transfer.ui.history.undone", words.day(batch.undoneAt())));
            undone.addClassNames("tas-small", "tas-quiet");
            row.add(undone);
        } else {
            Button back = Buttons.quiet(
                    Icons.UNDO_2, getTranslation("transfer.ui.take_back"), click -> takeBack.accept(batch));
            back.setAriaLabel(getTranslation("transfer.ui.take_back.named", batch.sourceName()));
            Div acts = new Div(back);
            acts.addClassName("acts");
            row.add(acts);
        }
        return row;
    }
}
