package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.InvalidTransition;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.ForgottenAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceEdit;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.PlannedKind;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartResult;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaInstanceService implements InstanceService {

    private final InstanceStore store;
    private final InstanceStarter starter;
    private final StartContextQuery contexts;
    private final KeptAnswers answers;
    private final NamedEmotions emotions;
    private final InstancePostponementRepository postponements;
    private final Clock clock;

    JpaInstanceService(
            InstanceStore store,
            InstanceStarter starter,
            StartContextQuery contexts,
            KeptAnswers answers,
            NamedEmotions emotions,
            InstancePostponementRepository postponements,
            Clock clock) {
        this.store = store;
        this.starter = starter;
        this.contexts = contexts;
        this.answers = answers;
        this.emotions = emotions;
        this.postponements = postponements;
        this.clock = clock;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public InstanceId draft(TaskId task) {
        Instant now = now();
        StartContext context = contexts.of(task, now);
        TaskInstance made = store.add(
                new TaskInstance(task.value(), context.taskName(), context.taskVersion(), context.zone(), now));
        store.event(made, now, InstanceEvent.Kind.CREATED, null, null);
        return new InstanceId(made.getId());
    }

    @Override
    public InstanceId plan(TaskId task, Guess guess, @Nullable Postponement when, @Nullable Instant dueAt) {
        Instant now = now();
        StartContext context = contexts.of(task, now);
        TaskInstance made = starter.create(task, answers.kept(guess, context.words()), now, context);
        if (when != null) {
            made.postpone(when);
        }
        made.due(dueAt);
        made.madeByOneself();
        store.add(made);
        store.event(made, now, InstanceEvent.Kind.INITIALIZED, InstanceState.DRAFT, null);
        return new InstanceId(made.getId());
    }

    @Override
    public void guess(InstanceId id, Guess guess) {
        TaskInstance instance = store.get(id);
        InstanceState before = instance.state();
        answers.require(instance.guess(), guess, instance.lastWords());
        Instant now = now();
        instance.initialize(guess, now, contexts.lastCompletion(instance.taskId(), now));
        store.event(instance, now, InstanceEvent.Kind.INITIALIZED, before, null);
    }

    @Override
    public StartResult startTask(TaskId task, StartRequest request) {
        return starter.startTask(task, request, now());
    }

    @Override
    public StartResult start(InstanceId id, StartRequest request) {
        return starter.start(id, request, now());
    }

    @Override
    public void undoStart(StartResult result) {
        starter.undo(result, now());
    }

    @Override
    public void pause(InstanceId id, @Nullable String reason, @Nullable Double percent) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        if (instance.state() != InstanceState.RUNNING) {
            throw new InvalidTransition("pause", instance.state().name());
        }
        Instant now = now();
        instance.pause(timed.running(), now, answers.kept(reason, instance.lastWords()), percent);
        store.event(instance, now, InstanceEvent.Kind.PAUSED, InstanceState.RUNNING, null);
    }

    @Override
    public void complete(InstanceId id, Outcome outcome) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        InstanceState before = instance.state();
        Instant now = now();
        instance.complete(timed.open(), now, answers.kept(outcome, instance.lastWords()));
        store.event(instance, now, InstanceEvent.Kind.COMPLETED, before, null);
        store.flushOr(ELSEWHERE);
    }

    @Override
    public void answer(InstanceId id, Outcome outcome) {
        TaskInstance instance = store.get(id);
        answers.require(instance.outcome(), outcome, instance.lastWords());
        Map<String, Object> before = Map.of("outcome", instance.outcome());
        instance.answer(outcome);
        store.event(instance, now(), InstanceEvent.Kind.ANSWERED, instance.state(), before);
    }

    @Override
    public void answer(InstanceId id, Outcome seen, Outcome outcome) {
        if (!store.get(id).outcome().equals(seen)) {
            throw new Conflict(ELSEWHERE);
        }
        answer(id, outcome);
        store.flushOr(ELSEWHERE);
    }

    @Override
    public void emotions(InstanceId id, Phase phase, List<EmotionAnswer> named) {
        TaskInstance instance = store.get(id);
        if (!named.isEmpty()) {
            answers.requireFeelings(instance.lastWords());
        }
        emotions.replace(instance.getId(), phase, named);
        store.event(
                instance,
                now(),
                InstanceEvent.Kind.ANSWERED,
                instance.state(),
                Map.of("emotions", phase.name(), "count", named.size()));
    }

    @Override
    public void undoComplete(InstanceId id) {
        reopen(id, InstanceState.COMPLETED, InstanceEvent.Kind.COMPLETED);
    }

    @Override
    public void undoLetGo(InstanceId id) {
        reopen(id, InstanceState.CANCELLED, InstanceEvent.Kind.CANCELLED);
    }

    private void reopen(InstanceId id, InstanceState expected, InstanceEvent.Kind step) {
        TaskInstance instance = store.get(id);
        if (instance.state() != expected) {
            throw new InvalidTransition("reopen", instance.state().name());
        }
        InstanceState from = store.stateBefore(instance, step, InstanceState.PAUSED);
        boolean runOn = from == InstanceState.RUNNING && contexts.running() == null;
        instance.reopen(
                from == InstanceState.RUNNING && !runOn ? InstanceState.PAUSED : from,
                runOn ? store.lastSession(instance) : null);
        store.event(instance, now(), InstanceEvent.Kind.UNDONE, expected, null);
    }

    @Override
    public InstanceId doneAlready(TaskId task, Instant when, @Nullable Double minutes) {
        Instant now = now();
        StartContext context = contexts.of(task, when);
        TaskInstance made =
                new TaskInstance(task.value(), context.taskName(), context.taskVersion(), context.zone(), when);
        made.initialize(Guess.NONE, when, context.lastCompletion());
        made.madeByOneself();
        made.completeByHand(when, Outcome.NONE.withMinutes(minutes));
        store.add(made);
        store.event(made, now, InstanceEvent.Kind.COMPLETED, InstanceState.INITIALIZED, Map.of("already", true));
        return new InstanceId(made.getId());
    }

    @Override
    public void letGo(InstanceId id, @Nullable String category, @Nullable String note) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        InstanceState before = instance.state();
        Instant now = now();
        instance.letGo(timed.open(), now, category, answers.kept(note, instance.lastWords()));
        store.event(instance, now, InstanceEvent.Kind.CANCELLED, before, null);
    }

    @Override
    public void postpone(InstanceId id, Postponement when, @Nullable Instant newDue) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        InstanceState before = instance.state();
        Instant now = now();
        Map<String, Object> undo = new HashMap<>();
        undo.put("kind", instance.plannedKind().name());
        undo.put("for", Objects.toString(instance.plannedFor(), ""));
        undo.put("cue", Objects.toString(instance.cue(), ""));
        if (before == InstanceState.RUNNING) {
            instance.pause(timed.running(), now, null, null);
        } else if (before == InstanceState.DRAFT) {
            instance.initialize(instance.guess(), now, contexts.lastCompletion(instance.taskId(), now));
        }
        instance.postpone(when);
        postponements.save(new InstancePostponement(
                instance.getId(),
                now,
                answers.kept(when.reason(), instance.lastWords()),
                instance.dueAt(),
                newDue,
                when.cue()));
        if (newDue != null) {
            instance.due(newDue);
        }
        store.event(instance, now, InstanceEvent.Kind.POSTPONED, before, undo);
    }

    @Override
    public void undoPostpone(InstanceId id) {
        TaskInstance instance = store.get(id);
        InstanceEvent event = store.lastEvent(instance, InstanceEvent.Kind.POSTPONED);
        Map<String, Object> undo = event == null ? null : event.payload();
        if (undo == null) {
            throw new InvalidTransition("undoPostpone", instance.state().name());
        }
        String plannedFor = String.valueOf(undo.getOrDefault("for", ""));
        String cue = String.valueOf(undo.getOrDefault("cue", ""));
        instance.postpone(new Postponement(
                PlannedKind.valueOf(String.valueOf(undo.get("kind"))),
                plannedFor.isEmpty() ? null : Instant.parse(plannedFor),
                cue.isEmpty() ? null : cue,
                null));
        postponements.findFirstByInstanceIdOrderByIdDesc(instance.getId()).ifPresent(last -> {
            instance.due(last.oldDue());
            postponements.delete(last);
        });
        store.event(instance, now(), InstanceEvent.Kind.UNDONE, instance.state(), null);
    }

    @Override
    public void setDue(InstanceId id, @Nullable Instant dueAt) {
        TaskInstance instance = store.get(id);
        Map<String, Object> before = Map.of("due", Objects.toString(instance.dueAt(), ""));
        instance.due(dueAt);
        store.event(instance, now(), InstanceEvent.Kind.EDITED, instance.state(), before);
    }

    @Override
    public void edit(InstanceId id, InstanceEdit edit) {
        TaskInstance instance = store.get(id);
        answers.require(instance.guess(), edit.guess(), instance.lastWords());
        answers.require(instance.outcome(), edit.outcome(), instance.lastWords());
        answers.require(instance.cancellationNote(), edit.cancellationNote(), instance.lastWords());
        Map<String, Object> before = new HashMap<>();
        before.put("guess", instance.guess());
        before.put("outcome", instance.outcome());
        before.put("derived", instance.derived());
        before.put("completedAt", Objects.toString(instance.completedAt(), ""));
        before.put("dueAt", Objects.toString(instance.dueAt(), ""));
        Instant now = now();
        instance.edit(edit.guess(), edit.outcome(), edit.completedAt(), edit.dueAt(), now);
        if (instance.state() == InstanceState.CANCELLED) {
            instance.editCancellation(edit.cancellationCategory(), edit.cancellationNote());
        }
        store.event(instance, now, InstanceEvent.Kind.EDITED, instance.state(), before);
    }

    @Override
    public void anticipation(InstanceId id, boolean atStart, @Nullable Double lookingForward) {
        TaskInstance instance = store.get(id);
        if (lookingForward != null) {
            answers.requireFeelings(instance.lastWords());
        }
        instance.anticipate(atStart, lookingForward);
        store.event(instance, now(), InstanceEvent.Kind.ANSWERED, instance.state(), Map.of("anticipation", true));
    }

    @Override
    public InstanceId copy(InstanceId id) {
        TaskInstance source = store.get(id);
        if (source.taskId() == null) {
            throw new app.taskaversion.platform.error.NotFound("task");
        }
        return plan(new TaskId(source.taskId()), source.guess(), null, null);
    }

    @Override
    public void delete(InstanceId id) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        InstanceState before = instance.state();
        Instant now = now();
        if (before == InstanceState.RUNNING) {
            instance.pause(timed.running(), now, null, null);
        }
        instance.delete(now);
        store.event(instance, now, InstanceEvent.Kind.DELETED, before, null);
    }

    @Override
    public void restore(InstanceId id) {
        TaskInstance instance = store.getIncludingDeleted(id);
        if (!instance.isDeleted()) {
            throw new InvalidTransition("restore", instance.state().name());
        }
        instance.restore();
        store.event(instance, now(), InstanceEvent.Kind.RESTORED, instance.state(), null);
    }

    @Override
    public void answerForgotten(InstanceId id, ForgottenAnswer answer) {
        Timed timed = store.timed(id);
        TaskInstance instance = timed.instance();
        Instant now = now();
        if (instance.state() != InstanceState.RUNNING) {
            throw new InvalidTransition("answerForgotten", instance.state().name());
        }
        switch (answer.kind()) {
            case STILL_GOING -> instance.stillGoing(now);
            case STOPPED ->
                instance.stoppedEarlier(timed.running(), Objects.requireNonNullElse(answer.stoppedAt(), now), now);
            case DONT_COUNT -> {
                WorkSession open = timed.running();
                instance.stoppedEarlier(open, open.startedAt(), now);
            }
        }
        store.event(
                instance,
                now,
                InstanceEvent.Kind.FORGOTTEN,
                InstanceState.RUNNING,
                Map.of("answer", answer.kind().name()));
    }
}
