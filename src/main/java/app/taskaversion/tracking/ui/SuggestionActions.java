package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.Suggestion;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.ui.AdviceNavigation;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Pick;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a tap on a suggestion does. Each is kept with the time of being shown that it was tapped on. */
class SuggestionActions {

    private final Component where;
    private final InstanceService instances;
    private final TaskService tasks;
    private final SuggestionService suggestions;
    private final InstanceDialogs dialogs;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;
    private final BiConsumer<String, StartResult> started;
    private final Runnable changed;
    private final EnergyMemory energy;
    private final TooMuchMemory tooMuch;

    /** @param started hears what was started by a tap */
    SuggestionActions(
            Component where,
            InstanceService instances,
            TaskService tasks,
            SuggestionService suggestions,
            InstanceDialogs dialogs,
            PreferenceService preferences,
            Clock clock,
            Feedback feedback,
            BiConsumer<String, StartResult> started,
            Runnable changed) {
        this.where = where;
        this.instances = instances;
        this.tasks = tasks;
        this.suggestions = suggestions;
        this.dialogs = dialogs;
        this.preferences = preferences;
        this.clock = clock;
        this.feedback = feedback;
        this.started = started;
        this.changed = changed;
        this.energy = new EnergyMemory(preferences, clock);
        this.tooMuch = new TooMuchMemory(preferences, clock);
    }

    EnergyMemory energy() {
        return energy;
    }

    TooMuchMemory tooMuch() {
        return tooMuch;
    }

    void start(Suggestion suggestion, @Nullable Rating dread, boolean fiveMinutes) {
        StartRequest request = new StartRequest(
                StartVia.SUGGESTION,
                Guess.of(null, dread),
                fiveMinutes,
                energy.now().map(EnergyMemory.Energy::capacity).orElse(null),
                new Pick(suggestion.impression(), suggestion.source()));
        attempt(() -> {
            UUID waiting = suggestion.openInstance();
            StartResult result = waiting == null
                    ? instances.startTask(suggestion.task(), request)
                    : instances.start(new InstanceId(waiting), request);
            tooMuch.end();
            started.accept(suggestion.name(), result);
        });
    }

    /** Another suggestion; this one may come again in some hours. */
    void another(Suggestion suggestion) {
        attempt(() -> suggestions.respond(suggestion.impression(), Response.ANOTHER, null));
    }

    /** Not today: what waits is put off; a task without an open instance is planned for then. */
    void notToday(Suggestion suggestion) {
        dialogs.notToday(
                suggestion.name(),
                when -> attempt(() -> {
                    Runnable undo = putOff(suggestion, when);
                    suggestions.respond(suggestion.impression(), Response.NOT_TODAY, null);
                    feedback.done(where.getTranslation("tasks.toast.later", suggestion.name()), () -> {
                        undo.run();
                        suggestions.takeBack(suggestion.impression());
                    });
                }));
    }

    /** @return takes it back */
    private Runnable putOff(Suggestion suggestion, Postponement when) {
        UUID waiting = suggestion.openInstance();
        if (waiting == null) {
            InstanceId planned = instances.plan(suggestion.task(), Guess.NONE, when, null);
            return () -> instances.delete(planned);
        }
        InstanceId id = new InstanceId(waiting);
        instances.postpone(id, when, null);
        return () -> instances.undoPostpone(id);
    }

    /** A good suggestion, in the person's eyes; absent takes the word back. */
    void rate(Suggestion suggestion, @Nullable Boolean good) {
        feedback.attempt(() -> suggestions.rate(suggestion.impression(), good));
    }

    /** Not a good one: it goes away at once, and why may be said or not. */
    void dismiss(Suggestion suggestion) {
        attempt(() -> {
            suggestions.respond(suggestion.impression(), Response.DISMISSED, null);
            suggestions.rate(suggestion.impression(), false);
            new DismissDialog(suggestion.name(), reason -> because(suggestion, reason), () -> sayDismissed(suggestion))
                    .open();
        });
    }

    private void because(Suggestion suggestion, DismissReason reason) {
        attempt(() -> suggestions.respond(suggestion.impression(), Response.DISMISSED, reason));
        if (reason == DismissReason.DONE_ALREADY) {
            new DoneAlreadyDialog(
                            suggestion.name(),
                            null,
                            clock.instant(),
                            preferences.get().days().zone(),
                            done -> storeDone(suggestion, done))
                    .open();
        }
    }

    private void sayDismissed(Suggestion suggestion) {
        feedback.done(where.getTranslation("now.toast.dismissed", suggestion.name()), () -> {
            suggestions.takeBack(suggestion.impression());
            suggestions.rate(suggestion.impression(), null);
        });
    }

    /** What waited for it has no more to wait for, unless the person named something else. */
    private void storeDone(Suggestion suggestion, DoneAlreadyDialog.Done done) {
        boolean same = done.name().strip().equalsIgnoreCase(suggestion.name());
        InstanceId stored = instances.doneAlready(
                same ? suggestion.task() : tasks.findOrCreateByName(done.name()).id(), done.when(), done.minutes());
        UUID waiting = same ? suggestion.openInstance() : null;
        if (waiting != null) {
            instances.delete(new InstanceId(waiting));
        }
        feedback.done(where.getTranslation("tasks.toast.already", done.name()), () -> {
            instances.delete(stored);
            if (waiting != null) {
                instances.restore(new InstanceId(waiting));
            }
        });
        changed.run();
    }

    /** Low, some or plenty, or nothing said: what is suggested follows at once. */
    void energy(EnergyMemory.@Nullable Energy answer) {
        attempt(() -> energy.answer(answer));
    }

    /** One small thing and nothing else. */
    void tooMuchNow() {
        attempt(tooMuch::begin);
    }

    void everythingAgain() {
        attempt(tooMuch::end);
    }

    /** By what to choose, and what to leave out. */
    void choose() {
        AdviceNavigation.choose(suggestions, feedback::attempt, changed);
    }

    /** Nothing is left out any more; the way of choosing stays. */
    void clearWishes() {
        attempt(() -> suggestions.choose(suggestions.choice().withoutWishes()));
    }

    private void attempt(Runnable action) {
        if (feedback.attempt(action)) {
            changed.run();
        }
    }
}
