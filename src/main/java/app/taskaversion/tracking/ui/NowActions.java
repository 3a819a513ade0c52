package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.MinuteWords;
import app.taskaversion.platform.ui.SheetDialog;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.reminder.Reminder;
import app.taskaversion.reminder.ReminderKind;
import app.taskaversion.task.QuickAdd;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.ForgottenAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.InterventionId;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** What a tap on Now does. Each says what it did and offers to take it back. */
class NowActions {

    private final Component where;
    private final InstanceService instances;
    private final InstanceDialogs dialogs;
    private final DoneSheets doneSheets;
    private final Feedback feedback;
    private final Clock clock;
    private final PreferenceService preferences;
    private final CaptureActions capture;
    private final SuggestionActions suggestion;
    private final Set<InstanceId> setAside = new HashSet<>();
    private final Runnable changed;

    NowActions(
            Component where,
            InstanceService instances,
            TaskService tasks,
            PreferenceService preferences,
            ConsentService consents,
            InstanceDialogs dialogs,
            DoneSheets doneSheets,
            Feedback feedback,
            Clock clock,
            SuggestionService suggestions,
            Runnable changed) {
        this.where = where;
        this.instances = instances;
        this.dialogs = dialogs;
        this.doneSheets = doneSheets;
        this.feedback = feedback;
        this.clock = clock;
        this.preferences = preferences;
        this.capture = new CaptureActions(where, tasks, instances, preferences, consents, clock, feedback, changed);
        this.changed = changed;
        this.suggestion = new SuggestionActions(
                where,
                instances,
                tasks,
                suggestions,
                dialogs,
                preferences,
                clock,
                feedback,
                this::sayWhatWasPaused,
                changed);
    }

    /** What can be done with a suggestion. */
    SuggestionActions suggestion() {
        return suggestion;
    }

    CaptureCard.Taker capture() {
        return capture;
    }

    private void sayWhatWasPaused(String name, StartResult result) {
        String paused = result.pausedOtherName();
        if (paused != null) {
            feedback.done(
                    where.getTranslation("tasks.toast.startedInstead", name, paused),
                    () -> instances.undoStart(result));
        }
    }

    void resume(InstanceId id, String name) {
        attempt(() -> sayWhatWasPaused(name, instances.start(id, StartRequest.via(StartVia.RESUME))));
    }

    /** Five minutes of what the person was reminded of. */
    void five(Reminder reminder) {
        StartVia via = reminder.kind() == ReminderKind.CUE ? StartVia.CUE : StartVia.LIST;
        thing(
                reminder,
                (id, name) -> attempt(() -> sayWhatWasPaused(
                        name, instances.start(id, new StartRequest(via, Guess.NONE, true, null, null)))));
    }

    /** Another time for what the person was reminded of. */
    void later(Reminder reminder) {
        thing(reminder, this::notToday);
    }

    private static void thing(Reminder reminder, BiConsumer<InstanceId, String> step) {
        if (reminder.instance() != null) {
            step.accept(new InstanceId(reminder.instance()), Objects.toString(reminder.name(), ""));
        }
    }

    void enough(InstanceId id) {
        attempt(() -> {
            instances.pause(id, null, null);
            setAside.remove(id);
            double minutes = dialogs.details(id).sessions().stream()
                    .map(InstanceDetails.Session::minutes)
                    .filter(part -> part != null)
                    .mapToDouble(Double::doubleValue)
                    .sum();
            feedback.say(
                    minutes < 1
                            ? where.getTranslation("now.toast.enoughStart")
                            : where.getTranslation("now.toast.enough", MinuteWords.of(where, minutes)));
        });
    }

    void done(InstanceId id) {
        attempt(() -> {
            try {
                instances.complete(id, Outcome.NONE);
            } catch (InvalidTransition elsewhere) {
                if (dialogs.details(id).state() != InstanceState.COMPLETED) {
                    throw elsewhere;
                }
                feedback.say(where.getTranslation("elsewhere.done")); // and what was answered there is on the sheet
            }
            doneSheets.open(id, changed, changed);
        });
    }

    void notToday(InstanceId id, String name) {
        dialogs.notToday(name, when -> later(id, name, when));
    }

    private void later(InstanceId id, String name, Postponement when) {
        attempt(() -> {
            instances.postpone(id, when, null);
            setAside.add(id);
            feedback.done(where.getTranslation("tasks.toast.later", name), () -> {
                instances.undoPostpone(id);
                setAside.remove(id);
            });
        });
    }

    /** Three ways out of being stuck; going on with one runs the clock. */
    void stuck(InstanceId id, String name, boolean running) {
        dialogs.stuck().open(id, name, feedback, where, new StuckSheets.Page() {
            @Override
            public void goOn() {
                if (running) {
                    changed.run();
                } else {
                    resume(id, name);
                }
            }

            @Override
            public void later(Postponement when) {
                NowActions.this.later(id, name, when);
            }

            @Override
            public void enough() {
                if (running) {
                    NowActions.this.enough(id);
                } else {
                    setAside(id);
                }
            }
        });
    }

    /** The step that was chosen when stuck, for the running card. */
    Optional<ChosenStep> step(InstanceId id) {
        return dialogs.stuck().line(id);
    }

    void tick(InterventionId id, boolean done) {
        attempt(() -> dialogs.stuck().tick(id, done));
    }

    void letGo(InstanceId id, String name) {
        attempt(() -> {
            instances.letGo(id, null, null);
            feedback.done(where.getTranslation("tasks.toast.letGo", name), () -> instances.undoLetGo(id));
        });
    }

    /** What a suggestion that waits and weighs more and more is offered on its card. */
    DriftPanel.Offers drifting(InstanceId id, String name) {
        return new DriftPanel.Offers(
                () -> dialogs.smaller(
                        name,
                        piece -> attempt(() -> {
                            InstanceId made = dialogs.plan(piece);
                            feedback.done(
                                    where.getTranslation("tasks.toast.smaller", piece), () -> instances.delete(made));
                        })),
                () -> letGo(id, name));
    }

    /** Something else for now; what was stopped waits in the list. */
    void setAside(InstanceId id) {
        setAside.add(id);
        changed.run();
    }

    boolean isSetAside(InstanceId id) {
        return setAside.contains(id);
    }

    void forgotten(InstanceId id, ForgottenAnswer answer) {
        attempt(() -> instances.answerForgotten(id, answer));
    }

    void lookingForward(InstanceId id, double value) {
        attempt(() -> instances.anticipation(id, true, value));
    }

    /** The line for something else, on a sheet. */
    void somethingElse() {
        SheetDialog sheet = new SheetDialog(where.getTranslation("now.else"));
        CaptureCard line = new CaptureCard(() -> preferences.get().days(), clock, closing(sheet));
        sheet.add(line);
        sheet.open();
        line.focus();
    }

    /** Closes the sheet once the line was taken. */
    private CaptureCard.Taker closing(SheetDialog sheet) {
        return new CaptureCard.Taker() {
            @Override
            public void start(QuickAdd line, Runnable taken) {
                capture.start(line, both(taken, sheet));
            }

            @Override
            public void later(QuickAdd line, Runnable taken) {
                capture.later(line, both(taken, sheet));
            }

            @Override
            public void doneAlready(QuickAdd line, Runnable taken) {
                capture.doneAlready(line, both(taken, sheet));
            }
        };
    }

    private static Runnable both(Runnable taken, SheetDialog sheet) {
        return () -> {
            taken.run();
            sheet.close();
        };
    }

    private void attempt(Runnable action) {
        if (feedback.attempt(action)) {
            changed.run();
        }
    }
}
