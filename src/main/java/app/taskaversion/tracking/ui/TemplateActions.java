package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.ui.TaskNavigation;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.Component;

/** What can be done with a task template in the list; each with its undo. */
class TemplateActions {

    private final Component where;
    private final TaskService tasks;
    private final InstanceService instances;
    private final TaskNavigation dialogs;
    private final InstanceActions instanceActions;
    private final Feedback feedback;
    private final Runnable changed;

    TemplateActions(
            Component where,
            TaskService tasks,
            InstanceService instances,
            TaskNavigation dialogs,
            InstanceActions instanceActions,
            Feedback feedback,
            Runnable changed) {
        this.where = where;
        this.tasks = tasks;
        this.instances = instances;
        this.dialogs = dialogs;
        this.instanceActions = instanceActions;
        this.feedback = feedback;
        this.changed = changed;
    }

    void add() {
        dialogs.openNew("", made -> {
            feedback.done(where.getTranslation("template.toast.made", made.name()), () -> tasks.delete(made.id()));
            changed.run();
        });
    }

    void edit(TaskRow row) {
        dialogs.openEdit(row.id(), stored -> {
            feedback.say(where.getTranslation("tasks.toast.stored", stored.name()));
            changed.run();
        });
    }

    void start(TaskRow row) {
        instanceActions.startTask(row.id(), row.name(), StartRequest.via(StartVia.LIST));
    }

    void plan(TaskRow row) {
        attempt(() -> {
            InstanceId planned = instances.plan(row.id(), Guess.NONE, null, null);
            feedback.done(where.getTranslation("tasks.toast.waiting", row.name()), () -> instances.delete(planned));
        });
    }

    void copy(TaskRow row) {
        attempt(() -> {
            TaskDetails copy = tasks.copy(row.id());
            feedback.done(where.getTranslation("template.toast.made", copy.name()), () -> tasks.delete(copy.id()));
        });
    }

    void putAway(TaskRow row) {
        attempt(() -> {
            tasks.archive(row.id());
            feedback.done(where.getTranslation("template.toast.putAway", row.name()), () -> tasks.unarchive(row.id()));
        });
    }

    void takeOut(TaskRow row) {
        attempt(() -> {
            tasks.unarchive(row.id());
            feedback.done(where.getTranslation("template.toast.takenOut", row.name()), () -> tasks.archive(row.id()));
        });
    }

    void delete(TaskRow row) {
        attempt(() -> {
            tasks.delete(row.id());
            feedback.done(where.getTranslation("tasks.toast.deleted", row.name()), () -> tasks.restore(row.id()));
        });
    }

    private void attempt(Runnable action) {
        if (feedback.attempt(action)) {
            changed.run();
        }
    }
}
