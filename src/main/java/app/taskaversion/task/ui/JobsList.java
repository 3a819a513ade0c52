package app.taskaversion.task.ui;

import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.TextDialog;
import app.taskaversion.platform.ui.WordList;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import java.util.function.BooleanSupplier;

/** Groups of tasks: add, rename, choose their tasks, delete. */
class JobsList extends Composite<WordList<JobRow>> {

    private final JobService jobs;
    private final TaskService tasks;
    private final Feedback feedback;

    JobsList(JobService jobs, TaskService tasks, BooleanSupplier noRush) {
        this.jobs = jobs;
        this.tasks = tasks;
        feedback = new Feedback(this, noRush, this::look);
        look();
    }

    @Override
    protected WordList<JobRow> initContent() {
        return new WordList<>(
                        getTranslation("jobs.add"),
                        getTranslation("jobs.empty"),
                        this::add,
                        row -> new WordList.Line(row.name(), getTranslation("jobs.tasks", row.tasks())),
                        this::fill)
                .keptAs("jobs");
    }

    private void look() {
        getContent().show(jobs.list());
    }

    private void add(String name) {
        JobRow added = jobs.add(JobData.named(name));
        feedback.done(getTranslation("words.toast.added", added.name()), () -> jobs.delete(added.id()));
        look();
    }

    private void fill(ContextMenu menu, JobRow row) {
        menu.addItem(getTranslation("words.rename"), click -> rename(row));
        menu.addItem(getTranslation("jobs.choose"), click -> new JobTasksDialog(row, jobs, tasks, changed(row)).open());
        menu.addItem(getTranslation("words.delete"), click -> delete(row));
    }

    private void rename(JobRow row) {
        TextDialog.oneLine(getTranslation("words.rename"), getTranslation("jobs.name"), row.name(), name -> {
                    JobData before = jobs.rename(row.id(), name);
                    feedback.done(getTranslation("words.toast.renamed", before.name(), name.strip()), () -> {
                        JobData unused = jobs.change(row.id(), before);
                    });
                    look();
                })
                .keptAs("job/" + row.id().value())
                .open();
    }

    private java.util.function.Consumer<Runnable> changed(JobRow row) {
        return undo -> {
            feedback.done(getTranslation("jobs.toast.tasks", row.name()), undo);
            look();
        };
    }

    private void delete(JobRow row) {
        if (feedback.attempt(() -> jobs.delete(row.id()))) {
            feedback.done(getTranslation("words.toast.deleted", row.name()), () -> jobs.restore(row.id()));
            look();
        }
    }
}
