package app.taskaversion.transfer.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.transfer.ImportEdited;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportHistory.UndoPreview;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Says what an import would take along when it is taken back, what stays, and what was changed here since; then takes it
 * back. A large import takes a while, so the work goes on beside the page.
 */
class TakeBackDialog extends SheetDialog {

    private final transient ImportHistory history;
    private final transient BackgroundExecutor background;
    private final UUID batch;
    private final String source;
    private final SerializableConsumer<String> done;
    private final Div body = new Div();
    private final Div actions = new Div();

    /** @param done hears what was done, in a sentence */
    TakeBackDialog(
            ImportHistory history,
            BackgroundExecutor background,
            UUID batch,
            String source,
            SerializableConsumer<String> done) {
        super(UI.getCurrentOrThrow().getTranslation("transfer.ui.back.title"));
        this.history = history;
        this.background = background;
        this.batch = batch;
        this.source = source;
        this.done = done;
        body.addClassNames("tas-stack", "tas-sheet-body");
        actions.addClassName("tas-actions");
        setSecondLine(source);
        add(body, actions);
        work("transfer.ui.back.looking", () -> history.undoPreview(batch), this::show);
    }

    /** Runs it beside the page, under a bar; what comes of it goes on in the page. */
    private void work(String words, Supplier<UndoPreview> what, SerializableConsumer<UndoPreview> then) {
        UI ui = UI.getCurrentOrThrow();
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation(words));
        Paragraph sentence = new Paragraph(getTranslation(words));
        sentence.getElement().setAttribute("role", "status");
        body.removeAll();
        body.add(sentence, bar);
        actions.removeAll();
        background.run(() -> {
            Runnable next;
            try {
                UndoPreview preview = what.get();
                next = () -> then.accept(preview);
            } catch (ImportEdited edited) {
                next = () -> show(edited.preview());
            } catch (AppException refused) {
                next = () -> refused(Feedback.reason(this, refused));
            } catch (RuntimeException fault) {
                String id = ErrorLog.report(fault);
                next = () -> refused(getTranslation("transfer.ui.back.fault", id));
            }
            var unused = ui.access(next::run);
        });
    }

    private void show(UndoPreview preview) {
        body.removeAll();
        section(
                "transfer.ui.back.removed",
                preview.removed().stream()
                        .map(count -> getTranslation(count.thing().messageKey(), count.rows()))
                        .toList());
        section(
                "transfer.ui.back.restored",
                preview.restored().stream()
                        .map(count -> getTranslation(count.thing().messageKey(), count.rows()))
                        .toList());
        section(
                "transfer.ui.back.changed",
                preview.changed().stream()
                        .map(count -> getTranslation(count.change().messageKey(), count.rows()))
                        .toList());
        section(
                "transfer.ui.back.kept",
                preview.kept().stream()
                        .map(count -> getTranslation(count.thing().messageKey(), count.rows()))
                        .toList());
        Paragraph rest = new Paragraph(
                getTranslation(preview.untouched() ? "transfer.ui.back.untouched" : "transfer.ui.back.touched"));
        rest.addClassNames("tas-small", "tas-quiet");
        body.add(rest);
        actions.removeAll();
        actions.add(
                Buttons.large(Icons.CHECK, getTranslation("transfer.ui.back.keep"), click -> close()),
                Buttons.primary(
                        Icons.UNDO_2,
                        getTranslation(preview.untouched() ? "transfer.ui.take_back" : "transfer.ui.back.anyway"),
                        click -> takeBack(preview.untouched())));
    }

    private void takeBack(boolean untouched) {
        work("transfer.ui.back.working", () -> untouched ? history.undo(batch) : history.undoAnyway(batch), gone -> {
            close();
            done.accept(getTranslation("transfer.ui.back.done", source));
        });
    }

    private void section(String key, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("tas-bullets");
        lines.forEach(line -> list.add(new ListItem(line)));
        body.add(new Div(new H3(getTranslation(key)), list));
    }

    private void refused(String sentence) {
        body.removeAll();
        body.add(Note.fault(sentence));
        actions.removeAll();
        actions.add(Buttons.large(Icons.X, getTranslation("kit.close"), click -> close()));
    }
}
