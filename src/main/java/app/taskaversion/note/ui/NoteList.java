package app.taskaversion.note.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.note.NoteRow;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.privacy.Allowed;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** General notes, the newest first, a few at a time. */
class NoteList extends Composite<Div> {

    private static final int PAGE = 20;

    private final NoteService notes;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;
    private final TextArea field = new TextArea();
    private final Drafts drafts = new Drafts("notes").keep(field, "new");
    private final TextField search = new TextField();
    private final Div rows = new Div();
    private int shown = PAGE;

    /** @param allowed without free text the notes can be read and deleted only */
    NoteList(NoteService notes, Allowed allowed, PreferenceService preferences, Clock clock) {
        this.notes = notes;
        this.preferences = preferences;
        this.clock = clock;
        feedback = new Feedback(this, () -> preferences.get().noRush(), this::look);
        field.setLabel(getTranslation("notes.add"));
        field.setMaxLength(10_000);
        field.setMinRows(2);
        field.setWidthFull();
        field.addValueChangeListener(change -> field.setInvalid(false));
        Button store = Buttons.of(getTranslation("notes.store"), click -> add());
        Div adding = new Div(field, store);
        adding.addClassNames("tas-form", "tas-note-form");
        getContent().addClassName("tas-word-list");
        adding.setVisible(allowed.freeText());
        if (!allowed.freeText()) {
            getContent().add(new Note(Icons.LOCK, getTranslation("privacy.off.notes")));
        }
        search.setLabel(getTranslation("notes.find"));
        search.setPrefixComponent(Icons.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setWidthFull();
        search.setMaxLength(200);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            shown = PAGE;
            look();
        });
        getContent().add(adding, search, rows);
        look();
    }

    private void add() {
        try {
            NoteRow added = notes.add(field.getValue());
            field.clear();
            drafts.stored();
            feedback.done(getTranslation("notes.toast.added"), () -> notes.delete(added.id()));
            look();
        } catch (AppException refused) {
            field.setErrorMessage(Feedback.reason(this, refused));
            field.setInvalid(true);
            field.focus();
        }
    }

    private void look() {
        rows.removeAll();
        int all = notes.count();
        search.setVisible(all > 0);
        if (all > 0 && !search.getValue().isBlank()) {
            found();
            return;
        }
        if (all == 0) {
            say(getTranslation("notes.empty"));
            return;
        }
        DayWords words = new DayWords(this, preferences.get().days(), clock.instant());
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-list");
        notes.list(0, shown).forEach(row -> list.add(row(row, words)));
        rows.add(list);
        if (all > shown) {
            rows.add(Buttons.quiet(Icons.CHEVRON_DOWN, getTranslation("notes.more", all - shown), click -> {
                shown += PAGE;
                look();
            }));
        }
    }

    private void say(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassNames("tas-small", "tas-quiet");
        said.getElement().setAttribute("role", "status");
        rows.add(said);
    }

    /** What was typed stays in the field: it is in no address. */
    private void found() {
        List<NoteRow> found = notes.find(search.getValue(), shown + 1);
        if (found.isEmpty()) {
            say(getTranslation("notes.foundNone"));
            return;
        }
        DayWords words = new DayWords(this, preferences.get().days(), clock.instant());
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-list");
        found.stream().limit(shown).forEach(row -> list.add(row(row, words)));
        rows.add(list);
        if (found.size() > shown) {
            rows.add(Buttons.quiet(Icons.CHEVRON_DOWN, getTranslation("notes.foundMore"), click -> {
                shown += PAGE;
                look();
            }));
        }
    }

    private ListItem row(NoteRow row, DayWords words) {
        Paragraph text = new Paragraph(row.content());
        text.addClassName("tas-note-text");
        Div said = new Div(text);
        Instant at = row.notedAt();
        String when = at == null ? getTranslation("notes.noTime") : words.dayAndTime(at);
        Paragraph second = new Paragraph(when);
        second.addClassNames("meta", "tas-num");
        said.add(second);
        Div acts = new Div(
                Buttons.icon(Icons.PENCIL, getTranslation("notes.edit", when), click -> edit(row)),
                Buttons.icon(Icons.TRASH_2, getTranslation("notes.delete", when), click -> delete(row)));
        acts.addClassName("acts");
        ListItem item = new ListItem(said, acts);
        item.addClassName("tas-task");
        return item;
    }

    private void edit(NoteRow row) {
        TextDialog.manyLines(getTranslation("notes.editTitle"), getTranslation("notes.text"), row.content(), text -> {
                    NoteRow unused = notes.edit(row.id(), text);
                    feedback.done(getTranslation("notes.toast.stored"), () -> {
                        NoteRow before = notes.edit(row.id(), row.content());
                    });
                    look();
                })
                .keptAs("note/" + row.id().value())
                .open();
    }

    private void delete(NoteRow row) {
        if (feedback.attempt(() -> notes.delete(row.id()))) {
            feedback.done(getTranslation("notes.toast.deleted"), () -> notes.restore(row.id()));
            look();
        }
    }
}
