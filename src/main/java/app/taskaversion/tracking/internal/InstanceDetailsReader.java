package app.taskaversion.tracking.internal;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.InstanceDetails;
import app.taskaversion.tracking.InstanceId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads one instance with its emotions, sessions and steps. */
@Component
class InstanceDetailsReader {

    private final InstanceStore store;
    private final InstanceEmotionRepository emotions;
    private final WorkSessionRepository sessions;
    private final InstanceEventRepository events;

    InstanceDetailsReader(
            InstanceStore store,
            InstanceEmotionRepository emotions,
            WorkSessionRepository sessions,
            InstanceEventRepository events) {
        this.store = store;
        this.emotions = emotions;
        this.sessions = sessions;
        this.events = events;
    }

    InstanceDetails read(InstanceId id) {
        TaskInstance instance = store.get(id);
        UUID task = instance.taskId();
        UUID impression = instance.impressionId();
        return new InstanceDetails(
                id,
                task == null ? null : new TaskId(task),
                instance.taskName(),
                instance.taskVersion(),
                instance.state(),
                instance.createdAt(),
                instance.initializedAt(),
                instance.firstStartedAt(),
                instance.completedAt(),
                instance.cancelledAt(),
                instance.dueAt(),
                instance.editedAt(),
                instance.plannedKind(),
                instance.plannedFor(),
                instance.cue(),
                instance.guess(),
                instance.modelGuess(),
                instance.outcome(),
                new InstanceDetails.Figures(
                        instance.derived().durationMinutes(),
                        instance.derived().delayMinutes(),
                        instance.derived().netRelief(),
                        instance.timeSinceLastCompletion(),
                        instance.excitementChange(),
                        instance.capacityBefore()),
                instance.cancellationCategory(),
                instance.cancellationNote(),
                emotions(id),
                sessions(id),
                steps(id),
                impression == null ? null : new ImpressionId(impression));
    }

    private List<InstanceDetails.Emotion> emotions(InstanceId id) {
        return emotions.findByInstanceId(id.value()).stream()
                .map(found -> new InstanceDetails.Emotion(
                        new EmotionAnswer(new EmotionId(found.emotionId()), found.intensity()), found.phase()))
                .toList();
    }

    private List<InstanceDetails.Session> sessions(InstanceId id) {
        return sessions.findByInstanceId(id.value()).stream()
                .map(WorkSession::view)
                .sorted(Comparator.comparing(InstanceDetailsReader::start))
                .toList();
    }

    /** Minutes without a clock time come first. */
    private static Instant start(InstanceDetails.Session session) {
        Instant at = session.startedAt();
        return at == null ? Instant.MIN : at;
    }

    private List<InstanceDetails.Step> steps(InstanceId id) {
        return events.findByInstanceIdOrderById(id.value()).stream()
                .map(event -> new InstanceDetails.Step(
                        event.occurredAt(), event.kind().name(), event.fromState(), event.toState()))
                .toList();
    }
}
