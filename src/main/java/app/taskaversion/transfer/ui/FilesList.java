package app.taskaversion.transfer.ui;

import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Icons;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;

/** The files that lie on the desk, each of which can be taken back. */
class FilesList extends Composite<UnorderedList> {

    private final SerializableConsumer<String> takeBack;
    private List<String> shown = List.of();

    FilesList(SerializableConsumer<String> takeBack) {
        this.takeBack = takeBack;
        getContent().addClassNames("tas-list", "tas-files");
        getContent().getElement().setAttribute("aria-label", getTranslation("transfer.ui.files"));
        getContent().setVisible(false);
    }

    void show(List<String> names) {
        if (names.equals(shown)) {
            return;
        }
        shown = List.copyOf(names);
        getContent().removeAll();
        names.forEach(name -> getContent().add(row(name)));
        getContent().setVisible(!names.isEmpty());
    }

    private ListItem row(String name) {
        Span words = new Span(name);
        words.addClassName("name");
        Div file = new Div(Icons.FILE_TEXT.small(), words);
        file.addClassName("tas-row");
        Div acts =
                new Div(Buttons.icon(Icons.X, getTranslation("kit.chip.remove", name), click -> takeBack.accept(name)));
        acts.addClassName("acts");
        ListItem row = new ListItem(file, acts);
        row.addClassName("tas-task");
        return row;
    }
}
