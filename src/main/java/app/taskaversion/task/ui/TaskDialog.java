package app.taskaversion.task.ui;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Drafts;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskNote;
import app.taskaversion.task.TaskService;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes or changes a task template. It closes only when everything is stored; until then nothing that was typed is lost.
 * If the task was changed elsewhere in the meantime, the person decides whether theirs counts.
 */
class TaskDialog extends SheetDialog {

    private static final int NOTE_MAX = 10_000;

    private final @Nullable TaskDetails before;
    private final TaskService tasks;
    private final Consumer<TaskDetails> stored;
    private final TaskForm form;
    private final JobsField jobs;
    private final TextArea note = new TextArea();
    private final Div message = new Div();
    private final Drafts drafts;
    private int version;

    TaskDialog(
            @Nullable TaskDetails before,
            String name,
            TaskService tasks,
            JobService jobService,
            Allowed allowed,
            LocalDate today,
            Consumer<TaskDetails> stored) {
        super("");
        this.before = before;
        this.tasks = tasks;
        this.stored = stored;
        version = before == null ? 0 : before.version();
        setHeaderTitle(getTranslation(before == null ? "taskForm.new" : "taskForm.edit"));
        form = new TaskForm(before == null ? null : before.data(), name, allowed, today);
        jobs = new JobsField(jobService, before == null ? null : before.id());
        note.setLabel(getTranslation("taskForm.note"));
        note.setMaxLength(NOTE_MAX);
        note.setVisible(allowed.freeText());
        note.setWidthFull();
        Div body = new Div(message, form, jobs);
        body.addClassNames("tas-form", "tas-sheet-body");
        if (before != null) {
            addNotes(body, tasks.listNotes(before.id()));
        }
        body.add(note);
        add(body);
        Button save = Buttons.of(getTranslation("kit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> giveUp()), save);
        drafts = new Drafts(before == null ? "task/new" : "task/" + before.id().value()).keep(note, "note");
        form.keepIn(drafts);
        form.focus();
    }

    private void giveUp() {
        drafts.drop();
        close();
    }

    private void addNotes(Div body, List<TaskNote> notes) {
        if (!notes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassNames("tas-small", "tas-plain-list");
            notes.forEach(written -> list.add(new ListItem(written.content())));
            body.add(new Details(getTranslation("taskForm.notes", notes.size()), list));
        }
    }

    private void save() {
        message.removeAll();
        Optional<TaskData> data = form.data();
        if (data.isEmpty()) {
            return;
        }
        try {
            TaskDetails task =
                    before == null ? tasks.create(data.get()) : tasks.update(before.id(), version, data.get());
            jobs.store(task.id());
            if (!note.isEmpty()) {
                TaskNote unused = tasks.addNote(task.id(), note.getValue());
            }
            drafts.stored();
            close();
            stored.accept(task);
        } catch (Conflict changed) {
            tell(changed);
            if (before != null) {
                message.add(Buttons.of(getTranslation("taskForm.storeMine"), click -> {
                    version = tasks.get(before.id()).version();
                    save();
                }));
            }
        } catch (AppException refused) {
            tell(refused);
        }
    }

    private void tell(AppException refused) {
        message.add(new Note(Icons.INFO, Feedback.reason(this, refused)));
    }
}
