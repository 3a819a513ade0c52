package app.taskaversion.tracking.internal;

import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Pick;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Starting and its undo: one running instance per person, the other one is paused and said so. */
@Component
class InstanceStarter {

    private final InstanceStore store;
    private final StartContextQuery contexts;
    private final ModelGuesses models;
    private final KeptAnswers answers;

    InstanceStarter(InstanceStore store, StartContextQuery contexts, ModelGuesses models, KeptAnswers answers) {
        this.store = store;
        this.contexts = contexts;
        this.models = models;
        this.answers = answers;
    }

    /** A planned instance of a task, not stored as running yet. */
    TaskInstance create(TaskId task, Guess guess, Instant now, StartContext context) {
        TaskInstance made =
                new TaskInstance(task.value(), context.taskName(), context.taskVersion(), context.zone(), now);
        made.initialize(withDefaults(guess, context), now, context.lastCompletion());
        made.modelExpected(models.of(task, made.guess().estimateMinutes(), now));
        return made;
    }

    static Guess withDefaults(Guess guess, StartContext context) {
        Double standard = context.defaultEstimate();
        return guess.estimateMinutes() == null && standard != null && standard > 0
                ? guess.withEstimate(standard, AnswerSource.TEMPLATE)
                : guess;
    }

    StartResult startTask(TaskId task, StartRequest wanted, Instant now) {
        StartContext context = contexts.of(task, wanted.pick(), now);
        StartRequest request = answers.kept(wanted, context.words());
        @Nullable TaskInstance paused = pauseOther(context.running(), null, now);
        TaskInstance made = create(task, request.guess(), now, context);
        return run(made, true, paused, request, context.sight(), null, now);
    }

    StartResult start(InstanceId id, StartRequest wanted, Instant now) {
        TaskInstance instance = store.get(id);
        InstanceState before = instance.state();
        StartContextQuery.Around around = contexts.around(instance.taskId(), wanted.pick(), now);
        StartRequest request = answers.kept(wanted, around.words());
        @Nullable
        TaskInstance paused =
                before == InstanceState.RUNNING ? null : pauseOther(around.running(), instance.getId(), now);
        if (!request.guess().equals(Guess.NONE) || !instance.isInitialized()) {
            instance.initialize(instance.guess().saidAgain(request.guess()), now, around.lastCompletion());
        }
        return run(instance, false, paused, request, around.sight(), before, now);
    }

    private StartResult run(
            TaskInstance instance,
            boolean created,
            @Nullable TaskInstance paused,
            StartRequest request,
            Sight sight,
            @Nullable InstanceState before,
            Instant now) {
        boolean first = instance.firstStartedAt() == null;
        WorkSession session = instance.start(now);
        Pick pick = request.pick();
        if (pick != null) {
            instance.recommended(pick.source(), sight.impression());
        } else if (first && !instance.wasRecommended()) {
            instance.notRecommended(sight.viewed());
        }
        if (first) {
            instance.capacityBefore(request.capacityBefore());
        }
        if (created) {
            // Only now, so that one insert holds all of it and no update follows.
            store.add(instance);
        }
        store.add(session);
        if (paused != null) {
            // Beside the other event, and after what both refer to: one batch.
            store.event(paused, now, InstanceEvent.Kind.PAUSED, InstanceState.RUNNING, Map.of("because", "other"));
        }
        Map<String, Object> payload = new HashMap<>();
        payload.put("via", request.via().name());
        if (request.fiveMinutes()) {
            payload.put("fiveMinutes", true);
        }
        if (created) {
            payload.put("created", true);
        }
        store.event(instance, now, first ? InstanceEvent.Kind.STARTED : InstanceEvent.Kind.RESUMED, before, payload);
        return new StartResult(
                new InstanceId(instance.getId()),
                created,
                paused == null ? null : new InstanceId(paused.getId()),
                paused == null ? null : paused.taskName());
    }

    private @Nullable TaskInstance pauseOther(@Nullable UUID running, @Nullable UUID except, Instant now) {
        if (running == null || running.equals(except)) {
            return null;
        }
        Timed timed = store.timed(new InstanceId(running));
        TaskInstance other = timed.instance();
        other.pause(timed.running(), now, null, null);
        store.flush();
        return other;
    }

    void undo(StartResult result, Instant now) {
        Timed timed = store.timed(result.instance());
        TaskInstance instance = timed.instance();
        if (instance.state() == InstanceState.RUNNING) {
            instance.pause(timed.running(), now, null, null);
            store.event(instance, now, InstanceEvent.Kind.UNDONE, InstanceState.RUNNING, null);
        }
        if (result.created()) {
            instance.delete(now);
            store.event(instance, now, InstanceEvent.Kind.DELETED, instance.state(), null);
        }
        store.flush();
        if (result.pausedOther() != null) {
            TaskInstance other = store.get(result.pausedOther());
            WorkSession last = store.lastSession(other);
            if (last != null && other.state() == InstanceState.PAUSED) {
                other.resumeSeamlessly(last);
                store.event(other, now, InstanceEvent.Kind.UNDONE, InstanceState.PAUSED, null);
            }
        }
    }
}
