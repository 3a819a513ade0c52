package app.taskaversion.tracking;

import app.taskaversion.recommendation.ImpressionId;
import app.taskaversion.task.TaskId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one instance: for its details and for editing. Figures are absent where an input is absent.
 *
 * @param impression the suggestion that it was started from; absent if there was none, or if it is gone
 */
public record InstanceDetails(
        InstanceId id,
        @Nullable TaskId task,
        String name,
        int taskVersion,
        InstanceState state,
        Instant createdAt,
        @Nullable Instant initializedAt,
        @Nullable Instant firstStartedAt,
        @Nullable Instant completedAt,
        @Nullable Instant cancelledAt,
        @Nullable Instant dueAt,
        @Nullable Instant editedAt,
        PlannedKind plannedKind,
        @Nullable Instant plannedFor,
        @Nullable String cue,
        Guess guess,
        ModelGuess modelGuess,
        Outcome outcome,
        Figures figures,
        @Nullable String cancellationCategory,
        @Nullable String cancellationNote,
        List<Emotion> emotions,
        List<Session> sessions,
        List<Step> steps,
        @Nullable ImpressionId impression) {

    /**
     * Figures that follow from the rest (data-and-lifecycle §3.4).
     *
     * @param durationMinutes minutes that count
     * @param delayMinutes from planned to first started
     * @param netRelief felt less expected
     * @param daysSinceLastTime days from the last time this task was done to the planning of this one
     * @param excitementChange "looking forward to it" at the start less when planned
     * @param capacityBefore energy before, 0–100
     */
    public record Figures(
            @Nullable Double durationMinutes,
            @Nullable Double delayMinutes,
            @Nullable Double netRelief,
            @Nullable Double daysSinceLastTime,
            @Nullable Double excitementChange,
            @Nullable Double capacityBefore) {}

    /** An emotion that was named. */
    public record Emotion(EmotionAnswer answer, Phase phase) {}

    /**
     * One stretch of work.
     *
     * @param startedAt absent for imported minutes without a clock
     * @param minutes absent while it runs
     */
    public record Session(
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Double minutes,
            @Nullable String pauseReason,
            @Nullable Double percent) {}

    /** One step of its history. */
    public record Step(
            Instant at,
            String kind,
            @Nullable InstanceState from,
            @Nullable InstanceState to) {}
}
