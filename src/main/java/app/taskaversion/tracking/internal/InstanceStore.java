package app.taskaversion.tracking.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceState;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Loads and stores instances with their sessions and events; tells the person's open tabs after the commit. */
@Component
class InstanceStore {

    private final TaskInstanceRepository instances;
    private final WorkSessionRepository sessions;
    private final InstanceEventRepository events;
    private final ApplicationEventPublisher publisher;
    private final CurrentOwner currentOwner;

    InstanceStore(
            TaskInstanceRepository instances,
            WorkSessionRepository sessions,
            InstanceEventRepository events,
            ApplicationEventPublisher publisher,
            CurrentOwner currentOwner) {
        this.instances = instances;
        this.sessions = sessions;
        this.events = events;
        this.publisher = publisher;
        this.currentOwner = currentOwner;
    }

    /** @throws NotFound also for somebody else's and for deleted ones */
    TaskInstance get(InstanceId id) {
        TaskInstance found = getIncludingDeleted(id);
        if (found.isDeleted()) {
            throw new NotFound("instance");
        }
        return found;
    }

    /**
     * The instance together with the work session that runs, in one statement.
     *
     * @throws NotFound also for somebody else's and for deleted ones
     */
    Timed timed(InstanceId id) {
        return instances
                .findTimed(id.value())
                .filter(found -> !found.instance().isDeleted())
                .orElseThrow(() -> new NotFound("instance"));
    }

    TaskInstance getIncludingDeleted(InstanceId id) {
        return instances.findById(id.value()).orElseThrow(() -> new NotFound("instance"));
    }

    TaskInstance add(TaskInstance instance) {
        return instances.save(instance);
    }

    /** Writes now, so that the next statement does not meet the old state (one running instance per person). */
    void flush() {
        instances.flush();
    }

    /** @throws Conflict if somebody else changed the same row in the same moment */
    void flushOr(String messageKey) {
        try {
            instances.flush();
        } catch (OptimisticLockingFailureException e) {
            throw new Conflict(messageKey);
        }
    }

    void remove(TaskInstance instance) {
        instances.delete(instance);
    }

    void add(WorkSession session) {
        sessions.save(session);
    }

    @Nullable
    WorkSession lastSession(TaskInstance instance) {
        return sessions.findLastClosed(instance.getId()).orElse(null);
    }

    void event(
            TaskInstance instance,
            Instant at,
            InstanceEvent.Kind kind,
            @Nullable InstanceState from,
            @Nullable Map<String, Object> payload) {
        events.save(new InstanceEvent(instance.getId(), at, kind, from, instance.state(), payload));
        publisher.publishEvent(new OwnerChanged(currentOwner.get()));
    }

    /** The state before the last step of a kind. */
    InstanceState stateBefore(TaskInstance instance, InstanceEvent.Kind kind, InstanceState otherwise) {
        InstanceEvent event = lastEvent(instance, kind);
        InstanceState from = event == null ? null : event.fromState();
        return from == null ? otherwise : from;
    }

    @Nullable
    InstanceEvent lastEvent(TaskInstance instance, InstanceEvent.Kind kind) {
        return events.findFirstByInstanceIdAndKindOrderByIdDesc(instance.getId(), kind)
                .orElse(null);
    }
}
