package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.DownloadLink;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.transfer.OriginalFiles;
import app.taskaversion.transfer.OriginalFiles.OriginalFile;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Supplier;

/** The files as they were brought. They stay until the person deletes them; that takes two taps and no way back. */
class OriginalsCard extends Composite<Section> {

    private final OriginalFiles originals;
    private final Feedback feedback;
    private final SaveGuard guard;
    private final Supplier<DayWords> days;
    private final UnorderedList list = new UnorderedList();

    OriginalsCard(OriginalFiles originals, Feedback feedback, SaveGuard guard, Supplier<DayWords> days) {
        this.guard = guard;
        this.originals = originals;
        this.feedback = feedback;
        this.days = days;
        Paragraph what = new Paragraph(getTranslation("transfer.ui.originals.what"));
        what.addClassNames("tas-small", "tas-quiet");
        list.addClassName("tas-list");
        getContent().addClassNames("tas-card", "tas-block");
        getContent().add(new H2(getTranslation("transfer.ui.originals")), what, list);
    }

    /** @return whether there are any */
    boolean look() {
        List<OriginalFile> files = originals.list();
        DayWords words = days.get();
        list.removeAll();
        files.forEach(file -> list.add(row(file, words)));
        getContent().setVisible(!files.isEmpty());
        return !files.isEmpty();
    }

    private ListItem row(OriginalFile file, DayWords words) {
        Paragraph name = new Paragraph(file.name());
        name.addClassName("name");
        Paragraph second = new Paragraph(getTranslation(
                "transfer.ui.originals.line", SizeWords.of(this, file.bytes()), words.day(file.storedAt())));
        second.addClassNames("meta", "tas-num");
        DownloadLink save = DownloadLink.icon(getTranslation("transfer.ui.originals.save", file.name()), event -> {
            event.setFileName(file.name().substring(file.name().lastIndexOf('/') + 1));
            event.setContentType("application/octet-stream");
            originals.writeTo(file.id(), event.getOutputStream());
        });
        TwoTapButton delete = new TwoTapButton(
                Icons.TRASH_2,
                getTranslation("transfer.ui.originals.delete", file.name()),
                getTranslation("transfer.ui.originals.delete.sure"),
                () -> delete(file));
        Div acts = new Div(guard.guard(save), delete);
        acts.addClassName("acts");
        ListItem row = new ListItem(new Div(name, second), acts);
        row.addClassName("tas-task");
        return row;
    }

    private void delete(OriginalFile file) {
        if (feedback.attempt(() -> originals.delete(file.id()))) {
            feedback.say(getTranslation("transfer.ui.originals.deleted", file.name()));
        }
        look();
    }
}
