package app.taskaversion.task.ui;

import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskFilter.Archived;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Which tasks are in a group. */
class JobTasksDialog extends SheetDialog {

    private static final int ALL = 1_000;

    private final JobRow job;
    private final JobService jobs;
    private final Consumer<Runnable> stored;
    private final MultiSelectComboBox<TaskRow> box = new MultiSelectComboBox<>();
    private final Set<TaskId> before = new HashSet<>();

    /** @param stored gets the undo */
    JobTasksDialog(JobRow job, JobService jobs, TaskService tasks, Consumer<Runnable> stored) {
        super(job.name());
        this.job = job;
        this.jobs = jobs;
        this.stored = stored;
        TaskFilter every = TaskFilter.IN_USE.withArchived(Archived.ALSO);
        List<TaskRow> inside = tasks.list(every.withJob(job.id()), TaskSort.NAME, 0, ALL);
        inside.forEach(row -> before.add(row.id()));
        box.setLabel(getTranslation("jobs.tasksLabel"));
        box.setHelperText(getTranslation("jobs.tasksHelp"));
        box.setWidthFull();
        box.setItemLabelGenerator(TaskRow::name);
        box.setItemsWithFilterConverter(
                query -> tasks
                        .list(
                                every.withSearch(query.getFilter().orElse("")),
                                TaskSort.NAME,
                                query.getOffset(),
                                query.getLimit())
                        .stream(),
                typed -> typed);
        box.setValue(inside);
        add(box);
        Button save = Buttons.of(getTranslation("kit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(Buttons.of(getTranslation("kit.cancel"), click -> close()), save);
    }

    private void save() {
        Set<TaskId> wanted = new HashSet<>();
        box.getValue().forEach(row -> wanted.add(row.id()));
        move(before, wanted);
        close();
        stored.accept(() -> move(wanted, before));
    }

    private void move(Set<TaskId> from, Set<TaskId> to) {
        for (TaskId task : from) {
            if (!to.contains(task)) {
                boolean unused = jobs.unassign(job.id(), task);
            }
        }
        for (TaskId task : to) {
            if (!from.contains(task)) {
                boolean unused = jobs.assign(job.id(), task);
            }
        }
    }
}
