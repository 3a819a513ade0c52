package app.taskaversion.platform.ui;

import app.taskaversion.platform.error.AppException;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of names that a person keeps: one line to add another, and a menu for each. */
public final class WordList<T> extends Composite<Div> {

    /** What a row says: its name, and a quiet second line. */
    public record Line(String name, String second) {}

    private final String emptyWords;
    private final SerializableConsumer<String> add;
    private final SerializableFunction<T, Line> line;
    private final SerializableBiConsumer<ContextMenu, T> fill;
    private final TextField field = new TextField();
    private final Div rows = new Div();
    private @Nullable Drafts drafts;

    /**
     * @param add may refuse with an {@link AppException}; what was typed then stays, with the reason
     * @param fill puts the actions of a row into its menu
     */
    public WordList(
            String addLabel,
            String emptyWords,
            SerializableConsumer<String> add,
            SerializableFunction<T, Line> line,
            SerializableBiConsumer<ContextMenu, T> fill) {
        this.emptyWords = emptyWords;
        this.add = add;
        this.line = line;
        this.fill = fill;
        field.setLabel(addLabel);
        field.setWidthFull();
        field.addKeyDownListener(Key.ENTER, key -> add());
        field.addValueChangeListener(change -> field.setInvalid(false));
        Button button = Buttons.of(getTranslation("kit.add"), Icons.PLUS.small(), click -> add());
        button.setAriaLabel(getTranslation("kit.addNamed", addLabel));
        Div adding = new Div(field, button);
        adding.addClassName("tas-add-line");
        getContent().addClassName("tas-word-list");
        getContent().add(adding, rows);
    }

    /** Keeps what is typed into the line until it is stored, under this place; see {@link Drafts}. */
    public WordList<T> keptAs(String place) {
        drafts = new Drafts(place).keep(field, "new");
        return this;
    }

    public void show(List<T> items) {
        rows.removeAll();
        if (items.isEmpty()) {
            Paragraph nothing = new Paragraph(emptyWords);
            nothing.addClassNames("tas-small", "tas-quiet");
            rows.add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-list");
        items.forEach(item -> list.add(row(item)));
        rows.add(list);
    }

    private ListItem row(T item) {
        Line words = line.apply(item);
        Paragraph name = new Paragraph(words.name());
        name.addClassName("name");
        Paragraph second = new Paragraph(words.second());
        second.addClassNames("meta", "tas-num");
        MoreButton more = new MoreButton(getTranslation("kit.more", words.name()), menu -> fill.accept(menu, item));
        Div acts = new Div(more);
        acts.addClassName("acts");
        ListItem row = new ListItem(new Div(name, second), acts);
        row.addClassName("tas-task");
        return row;
    }

    private void add() {
        try {
            add.accept(field.getValue());
            field.clear();
            if (drafts != null) {
                drafts.stored();
            }
            field.focus();
        } catch (AppException refused) {
            field.setErrorMessage(Feedback.reason(this, refused));
            field.setInvalid(true);
            field.focus();
        }
    }
}
