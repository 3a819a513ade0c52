package app.taskaversion.tracking.ui;

import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceRow;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Supplier;

/** What can be done with a row of the list. Each action says what it did and offers to take it back. */
class InstanceActions {

    private final Component where;
    private final InstanceService instances;
    private final InstanceDialogs dialogs;
    private final Feedback feedback;
    private final Clock clock;
    private final Runnable changed;

    InstanceActions(
            Component where,
            InstanceService instances,
            InstanceDialogs dialogs,
            Feedback feedback,
            Clock clock,
            Runnable changed) {
        this.where = where;
        this.instances = instances;
        this.dialogs = dialogs;
        this.feedback = feedback;
        this.clock = clock;
        this.changed = changed;
    }

    void start(InstanceRow row) {
        boolean resumed = row.state() == InstanceState.PAUSED;
        started(
                row.name(),
                () -> instances.start(row.id(), StartRequest.via(resumed ? StartVia.RESUME : StartVia.LIST)));
    }

    /** The cue has come. */
    void cueIsHere(InstanceRow row) {
        started(row.name(), () -> instances.start(row.id(), StartRequest.via(StartVia.CUE)));
    }

    void startForFive(InstanceRow row) {
        started(
                row.name(),
                () -> instances.start(row.id(), new StartRequest(StartVia.LIST, Guess.NONE, true, null, null)));
    }

    /** Does a task once more, now. */
    void again(InstanceRow row) {
        TaskId task = row.task();
        if (task != null) {
            startTask(task, row.name(), StartRequest.via(StartVia.LIST));
        }
    }

    void startTask(TaskId task, String name, StartRequest request) {
        started(name, () -> instances.startTask(task, request));
    }

    private void started(String name, Supplier<StartResult> start) {
        attempt(() -> {
            StartResult result = start.get();
            String paused = result.pausedOtherName();
            feedback.done(
                    paused == null
                            ? where.getTranslation("tasks.toast.started", name)
                            : where.getTranslation("tasks.toast.startedInstead", name, paused),
                    () -> instances.undoStart(result));
        });
    }

    void letGo(InstanceRow row) {
        attempt(() -> {
            if (row.state() == InstanceState.DRAFT) {
                instances.guess(row.id(), Guess.NONE); // a draft has to be planned before it can end
            }
            instances.letGo(row.id(), null, null);
            feedback.done(where.getTranslation("tasks.toast.letGo", row.name()), () -> instances.undoLetGo(row.id()));
        });
    }

    void bringBack(InstanceRow row) {
        attempt(() -> {
            instances.undoLetGo(row.id());
            feedback.done(
                    where.getTranslation("tasks.toast.broughtBack", row.name()),
                    () -> instances.letGo(row.id(), null, null));
        });
    }

    void notToday(InstanceRow row) {
        dialogs.notToday(row.name(), when -> postpone(row, when));
    }

    private void postpone(InstanceRow row, Postponement when) {
        attempt(() -> {
            instances.postpone(row.id(), when, null);
            Instant due = row.dueAt();
            if (due != null && due.isBefore(clock.instant())) {
                instances.setDue(row.id(), null); // a day that has passed is no date any more
            }
            feedback.done(
                    where.getTranslation("tasks.toast.later", row.name()), () -> instances.undoPostpone(row.id()));
        });
    }

    /** Still useful, without a day. */
    void keep(InstanceRow row) {
        attempt(() -> feedback.done(where.getTranslation("tasks.toast.kept", row.name()), withoutDay(row)));
    }

    /** A small first piece goes onto the list; the whole stays, without a day. */
    void smaller(InstanceRow row) {
        dialogs.smaller(row.name(), piece -> {
            InstanceId made = dialogs.plan(piece);
            Runnable undo = withoutDay(row);
            feedback.done(where.getTranslation("tasks.toast.smaller", piece), () -> {
                instances.delete(made);
                undo.run();
            });
            changed.run();
        });
    }

    /** @return takes it back */
    private Runnable withoutDay(InstanceRow row) {
        boolean planned = row.plannedKind() == PlannedKind.AT;
        if (planned) {
            instances.postpone(row.id(), new Postponement(PlannedKind.ANYTIME, null, row.cue(), null), null);
        }
        instances.setDue(row.id(), null);
        return () -> {
            if (planned) {
                instances.undoPostpone(row.id());
            } else {
                instances.setDue(row.id(), row.dueAt());
            }
        };
    }

    void copy(InstanceRow row) {
        attempt(() -> {
            InstanceId copy = instances.copy(row.id());
            feedback.done(where.getTranslation("tasks.toast.copied", row.name()), () -> instances.delete(copy));
        });
    }

    void delete(InstanceRow row) {
        attempt(() -> {
            instances.delete(row.id());
            feedback.done(where.getTranslation("tasks.toast.deleted", row.name()), () -> instances.restore(row.id()));
        });
    }

    void details(InstanceRow row) {
        dialogs.details(
                row.id(),
                new DriftPanel.Offers(() -> smaller(row), () -> letGo(row)),
                () -> edit(row),
                () -> delete(row));
    }

    void edit(InstanceRow row) {
        dialogs.edit(row.id(), () -> {
            feedback.say(where.getTranslation("tasks.toast.stored", row.name()));
            changed.run();
        });
    }

    private void attempt(Runnable action) {
        if (feedback.attempt(action)) {
            changed.run();
        }
    }
}
