package app.taskaversion.emotion.ui;

import app.taskaversion.emotion.EmotionRow;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.emotion.EmotionUndo;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.platform.ui.WordList;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Words for feelings: add, rename, merge, delete. */
class EmotionList extends Composite<WordList<EmotionRow>> {

    private final EmotionService emotions;
    private final Feedback feedback;
    private int known;

    EmotionList(EmotionService emotions, BooleanSupplier noRush) {
        this.emotions = emotions;
        feedback = new Feedback(this, noRush, this::look);
        look();
    }

    @Override
    protected WordList<EmotionRow> initContent() {
        return new WordList<>(
                        getTranslation("emotions.add"),
                        getTranslation("emotions.empty"),
                        this::add,
                        row -> new WordList.Line(row.name(), getTranslation("emotions.uses", row.uses())),
                        this::fill)
                .keptAs("emotions");
    }

    private void look() {
        List<EmotionRow> all = emotions.list();
        known = all.size();
        getContent().show(all);
    }

    private void add(String name) {
        EmotionRow added = emotions.add(name);
        feedback.done(getTranslation("words.toast.added", added.name()), () -> {
            EmotionUndo unused = emotions.delete(added.id());
        });
        look();
    }

    private void fill(ContextMenu menu, EmotionRow row) {
        menu.addItem(getTranslation("words.rename"), click -> rename(row));
        if (known > 1) {
            menu.addItem(getTranslation("emotions.merge"), click -> merge(row));
        }
        menu.addItem(getTranslation("words.delete"), click -> delete(row));
    }

    private void rename(EmotionRow row) {
        TextDialog.oneLine(getTranslation("words.rename"), getTranslation("emotions.name"), row.name(), name -> {
                    EmotionUndo undo = emotions.rename(row.id(), name);
                    done(getTranslation("words.toast.renamed", row.name(), name.strip()), undo);
                })
                .keptAs("emotion/" + row.id().value())
                .open();
    }

    private void merge(EmotionRow row) {
        new MergeDialog(row, emotions.list(), into -> {
                    EmotionUndo undo = emotions.merge(row.id(), into.id());
                    done(getTranslation("emotions.toast.merged", row.name(), into.name()), undo);
                })
                .open();
    }

    private void delete(EmotionRow row) {
        boolean unused = feedback.attempt(
                () -> done(getTranslation("words.toast.deleted", row.name()), emotions.delete(row.id())));
    }

    private void done(String sentence, EmotionUndo undo) {
        feedback.done(sentence, () -> emotions.undo(undo));
        look();
    }
}
