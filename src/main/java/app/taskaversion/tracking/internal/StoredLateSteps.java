package app.taskaversion.tracking.internal;

import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.LateStep;
import app.taskaversion.tracking.LateStepService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLateSteps implements LateStepService {

    private final InstanceStore store;
    private final InstanceStarter starter;
    private final StartContextQuery contexts;
    private final KeptAnswers answers;
    private final LateWork work;

    StoredLateSteps(
            InstanceStore store,
            InstanceStarter starter,
            StartContextQuery contexts,
            KeptAnswers answers,
            LateWork work) {
        this.store = store;
        this.starter = starter;
        this.contexts = contexts;
        this.answers = answers;
        this.work = work;
    }

    @Override
    public InstanceId plan(TaskId task, Guess guess, @Nullable Postponement when, @Nullable Instant dueAt, Instant at) {
        StartContext context = contexts.of(task, at);
        TaskInstance made = starter.create(task, answers.kept(guess, context.words()), at, context);
        if (when != null) {
            made.postpone(when);
        }
        made.due(dueAt);
        made.madeByOneself();
        store.add(made);
        store.event(made, at, InstanceEvent.Kind.INITIALIZED, InstanceState.DRAFT, null);
        return new InstanceId(made.getId());
    }

    @Override
    public LateStep start(InstanceId id, Instant from, @Nullable Instant until, boolean fiveMinutes) {
        TaskInstance instance = store.get(id);
        UUID running = contexts.running();
        Timed other = running == null ? null : store.timed(new InstanceId(running));
        if (until == null && !instance.state().isOpen()) {
            return before(instance);
        }
        Instant began = other == null ? null : other.running().startedAt();
        if (until == null && (began == null || (!id.value().equals(running) && !from.isBefore(began)))) {
            Instant free = work.firstFree(from);
            StartRequest request = new StartRequest(StartVia.OFFLINE, Guess.NONE, fiveMinutes, null, null);
            var unused = starter.start(id, request, free);
            return free.equals(from) ? LateStep.TAKEN : LateStep.MERGED;
        }
        // What runs now began later: what was worked before it counts, and it runs on.
        Instant end = until == null ? began : until;
        return work.add(instance, from, end == null ? from : end, other);
    }

    @Override
    public LateStep pause(InstanceId id, Instant at) {
        Timed timed = store.timed(id);
        WorkSession open = timed.open();
        if (open == null) {
            return LateStep.TAKEN;
        }
        if (open.startedAt().isAfter(at)) {
            return LateStep.MERGED;
        }
        work.stop(timed.instance(), open, at);
        store.event(timed.instance(), at, InstanceEvent.Kind.PAUSED, InstanceState.RUNNING, null);
        return LateStep.TAKEN;
    }

    @Override
    public LateStep complete(InstanceId id, Instant at) {
        return end(id, at, InstanceEvent.Kind.COMPLETED);
    }

    @Override
    public LateStep letGo(InstanceId id, Instant at) {
        return end(id, at, InstanceEvent.Kind.CANCELLED);
    }

    private LateStep end(InstanceId id, Instant at, InstanceEvent.Kind kind) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        InstanceState from = instance.state();
        if (!from.isOpen()) {
            return before(instance);
        }
        WorkSession open = timed.open();
        if (open != null && open.startedAt().isAfter(at)) {
            return LateStep.RUNS_SINCE;
        }
        if (open != null) {
            work.stop(instance, open, at);
        } else if (from == InstanceState.DRAFT) {
            instance.initialize(instance.guess(), at, contexts.lastCompletion(instance.taskId(), at));
        }
        if (kind == InstanceEvent.Kind.COMPLETED) {
            instance.complete(null, at, Outcome.NONE);
        } else {
            instance.letGo(null, at, null, null);
        }
        store.event(instance, at, kind, from, null);
        return LateStep.TAKEN;
    }

    @Override
    public LateStep answer(InstanceId id, Instant at, @Nullable Rating dread, @Nullable Rating relief) {
        TaskInstance instance = store.get(id);
        if (instance.state() != InstanceState.COMPLETED) {
            return LateStep.NOT_DONE;
        }
        Outcome given = Outcome.of(dread, relief);
        if (!answers.kept(given, instance.lastWords()).equals(given)) {
            return LateStep.NOT_KEPT;
        }
        Outcome known = instance.outcome();
        InstanceEvent last = store.lastEvent(instance, InstanceEvent.Kind.ANSWERED);
        boolean newer = last == null || !at.isBefore(last.occurredAt());
        Outcome merged = known;
        if (dread != null && (newer || known.actualAversion() == null)) {
            merged = merged.withAversion(dread);
        }
        if (relief != null && (newer || known.actualRelief() == null)) {
            merged = merged.withRelief(relief);
        }
        if (!merged.equals(known)) {
            instance.answer(merged);
            store.event(instance, at, InstanceEvent.Kind.ANSWERED, instance.state(), Map.of("outcome", known));
        }
        return newer ? LateStep.TAKEN : LateStep.MERGED;
    }

    private static LateStep before(TaskInstance instance) {
        return instance.state() == InstanceState.COMPLETED ? LateStep.DONE_BEFORE : LateStep.LET_GO_BEFORE;
    }
}
