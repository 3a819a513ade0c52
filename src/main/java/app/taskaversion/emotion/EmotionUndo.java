package app.taskaversion.emotion;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to take one change of the vocabulary back: {@link EmotionService#undo}. */
public sealed interface EmotionUndo {

    /** @param vacated a deleted emotion that had to give up this name */
    record Renamed(
            EmotionId id, String nameBefore, @Nullable EmotionId vacated) implements EmotionUndo {}

    record Deleted(EmotionId id) implements EmotionUndo {}

    /**
     * @param moved rows that went from one emotion to the other
     * @param dropped rows that went away because the other emotion stood on the same instance and phase
     * @param raised what those other rows said before they took the higher intensity
     */
    record Merged(EmotionId from, EmotionId into, List<UUID> moved, List<Use> dropped, List<Use> raised)
            implements EmotionUndo {

        public Merged {
            moved = List.copyOf(moved);
            dropped = List.copyOf(dropped);
            raised = List.copyOf(raised);
        }
    }

    /**
     * One row of an instance's emotions.
     *
     * @param phase before or after the task
     * @param intensity 1–100, absent if only chosen
     */
    record Use(
            UUID id,
            UUID instanceId,
            String phase,
            @Nullable Double intensity,
            boolean rated) {}
}
