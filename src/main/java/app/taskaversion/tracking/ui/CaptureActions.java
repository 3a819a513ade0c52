package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.QuickAddPart;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns a typed line into a task that runs, that waits, or that is done already; each with its undo. */
class CaptureActions implements CaptureCard.Taker {

    private final Component where;
    private final TaskService tasks;
    private final InstanceService instances;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final Clock clock;
    private final Feedback feedback;
    private final Runnable changed;

    CaptureActions(
            Component where,
            TaskService tasks,
            InstanceService instances,
            PreferenceService preferences,
            ConsentService consents,
            Clock clock,
            Feedback feedback,
            Runnable changed) {
        this.where = where;
        this.tasks = tasks;
        this.instances = instances;
        this.preferences = preferences;
        this.consents = consents;
        this.clock = clock;
        this.feedback = feedback;
        this.changed = changed;
    }

    /** A task that was found by its name, or made. */
    private record Found(TaskId id, String name, boolean made) {}

    private Found find(String name) {
        return tasks.findByName(name)
                .map(task -> new Found(task.id(), task.name(), false))
                .orElseGet(() -> {
                    var task = tasks.findOrCreateByName(name);
                    return new Found(task.id(), task.name(), true);
                });
    }

    private void forget(Found task) {
        if (task.made()) {
            tasks.delete(task.id());
        }
    }

    @Override
    public void start(QuickAdd line, Runnable taken) {
        attempt(() -> {
            Found task = find(line.name());
            StartResult result = instances.startTask(
                    task.id(), StartRequest.via(StartVia.CAPTURE).with(guess(line)));
            if (due(line) != null) {
                instances.setDue(result.instance(), due(line));
            }
            String paused = result.pausedOtherName();
            feedback.done(
                    paused == null
                            ? where.getTranslation("tasks.toast.started", task.name())
                            : where.getTranslation("tasks.toast.startedInstead", task.name(), paused),
                    () -> {
                        instances.undoStart(result);
                        forget(task);
                    });
            sayIfDreadIsNotKept(line);
            taken.run();
        });
    }

    @Override
    public void later(QuickAdd line, Runnable taken) {
        attempt(() -> {
            Found task = find(line.name());
            Postponement when = line.find(QuickAddPart.Cue.class)
                    .map(cue -> Postponement.onCue(cue.cue()))
                    .orElse(null);
            InstanceId planned = instances.plan(task.id(), guess(line), when, due(line));
            feedback.done(where.getTranslation("tasks.toast.waiting", task.name()), () -> {
                instances.delete(planned);
                forget(task);
            });
            sayIfDreadIsNotKept(line);
            taken.run();
        });
    }

    @Override
    public void doneAlready(QuickAdd line, Runnable taken) {
        Double minutes = line.find(QuickAddPart.Estimate.class)
                .map(QuickAddPart.Estimate::minutes)
                .orElse(null);
        new DoneAlreadyDialog(
                        line.name(),
                        minutes,
                        clock.instant(),
                        preferences.get().days().zone(),
                        done -> {
                            storeDone(done);
                            taken.run();
                            changed.run();
                        })
                .open();
    }

    private void storeDone(DoneAlreadyDialog.Done done) {
        Found task = find(done.name());
        InstanceId stored = instances.doneAlready(task.id(), done.when(), done.minutes());
        feedback.done(where.getTranslation("tasks.toast.already", task.name()), () -> {
            instances.delete(stored);
            forget(task);
        });
    }

    /** The line is taken without its guess; nobody should believe that it is kept. */
    private void sayIfDreadIsNotKept(QuickAdd line) {
        if (line.find(QuickAddPart.Dread.class).isPresent()
                && !consents.allowed().feelings()) {
            feedback.say(where.getTranslation("privacy.needed.feelings"));
        }
    }

    private void attempt(Runnable action) {
        if (feedback.attempt(action)) {
            changed.run();
        }
    }

    private static Guess guess(QuickAdd line) {
        Optional<Double> minutes = line.find(QuickAddPart.Estimate.class).map(QuickAddPart.Estimate::minutes);
        Optional<Rating> dread = line.find(QuickAddPart.Dread.class)
                .map(QuickAddPart.Dread::oneToFive)
                .map(Rating::chip);
        Optional<String> place = line.find(QuickAddPart.Place.class).map(QuickAddPart.Place::place);
        return Guess.of(minutes.orElse(null), dread.orElse(null)).withPhysicalContext(place.orElse(null));
    }

    private @Nullable Instant due(QuickAdd line) {
        return line.find(QuickAddPart.Due.class)
                .map(due -> WhenPresets.endOf(due.day(), preferences.get().days()))
                .orElse(null);
    }
}
