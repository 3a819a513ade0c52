package app.taskaversion.tracking.internal;

import app.taskaversion.tracking.InstanceState;
import app.taskaversion.tracking.LateStep;
import app.taskaversion.tracking.StartVia;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Work that is told about later, beside what was recorded meanwhile: each minute of the person counts once. */
@Component
class LateWork {

    private final InstanceStore store;
    private final WorkSessionRepository sessions;

    LateWork(InstanceStore store, WorkSessionRepository sessions) {
        this.store = store;
        this.sessions = sessions;
    }

    /**
     * The first instant from then on that no ended session covers. Each comes after those that ended before it, so one
     * that is passed over cannot reach further than what was free by then.
     */
    Instant firstFree(Instant from) {
        Instant free = from;
        for (TimeSpan ended : sessions.findEnded(from, Instant.parse("9999-12-31T00:00:00Z"))) {
            if (!ended.from().isAfter(free) && ended.to().isAfter(free)) {
                free = ended.to();
            }
        }
        return free;
    }

    /** Stops the clock at an instant; time that other sessions cover by now is not in what it counted. */
    void stop(TaskInstance instance, WorkSession open, Instant at) {
        Instant from = open.startedAt();
        List<TimeSpan> left = new TimeSpan(from, at).without(sessions.findEnded(from, at));
        TimeSpan first =
                left.isEmpty() || left.getFirst().from().isAfter(from) ? new TimeSpan(from, from) : left.getFirst();
        instance.pause(open, first.to(), null, null);
        left.stream().filter(span -> !span.from().equals(from)).forEach(span -> add(instance, span));
    }

    /**
     * Adds a stretch that has ended.
     *
     * @param running what runs now, the instance itself or another; one that began before the stretch is stopped by it
     */
    LateStep add(TaskInstance instance, Instant from, Instant until, @Nullable Timed running) {
        WorkSession open = running == null ? null : running.running();
        boolean itself = running != null && running.instance().equals(instance);
        boolean before = open != null && !open.startedAt().isAfter(from);
        List<TimeSpan> others = new ArrayList<>(sessions.findEnded(from, until));
        if (open != null && (itself || !before)) {
            others.add(new TimeSpan(open.startedAt(), until));
        }
        List<TimeSpan> left = new TimeSpan(from, until).without(others);
        if (running != null && open != null && before && !itself) {
            stop(running.instance(), open, from);
            store.event(
                    running.instance(),
                    from,
                    InstanceEvent.Kind.PAUSED,
                    InstanceState.RUNNING,
                    Map.of("because", "other"));
        }
        if (itself || !instance.state().isOpen()) {
            left.forEach(span -> add(instance, span));
            if (!left.isEmpty()) {
                store.event(instance, from, InstanceEvent.Kind.EDITED, instance.state(), Map.of("late", true));
            }
            return LateStep.MERGED;
        }
        begin(instance, from, left);
        store.event(instance, until, InstanceEvent.Kind.PAUSED, InstanceState.RUNNING, null);
        boolean whole = left.size() == 1 && left.getFirst().equals(new TimeSpan(from, until));
        return whole ? LateStep.TAKEN : LateStep.MERGED;
    }

    /** A start that is over: the state is stopped again before anything is written. */
    private void begin(TaskInstance instance, Instant from, List<TimeSpan> left) {
        InstanceState state = instance.state();
        boolean first = instance.firstStartedAt() == null;
        if (!instance.isInitialized()) {
            instance.initialize(instance.guess(), from, null);
        }
        TimeSpan work = left.isEmpty() ? new TimeSpan(from, from) : left.getFirst();
        WorkSession session = instance.start(work.from());
        instance.pause(session, work.to(), null, null);
        if (first && !instance.wasRecommended()) {
            instance.notRecommended(null);
        }
        store.add(session);
        left.stream().skip(1).forEach(span -> add(instance, span));
        store.event(
                instance,
                from,
                first ? InstanceEvent.Kind.STARTED : InstanceEvent.Kind.RESUMED,
                state,
                Map.of("via", StartVia.OFFLINE.name()));
    }

    private void add(TaskInstance instance, TimeSpan span) {
        WorkSession session = new WorkSession(instance.getId(), span.from());
        session.close(span.to(), null, null);
        instance.addWork(session);
        store.add(session);
    }
}
