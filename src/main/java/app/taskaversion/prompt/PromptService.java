package app.taskaversion.prompt;

import app.taskaversion.platform.error.NotFound;
import app.taskaversion.task.TaskId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one budget for whatever the app says or asks without being asked: questions beyond the two ratings, hints,
 * celebrations, reminders. The person sets it under <em>Me</em>, 0–10 a day. What may be shown says {@link PromptPolicy};
 * what does not count as a prompt at all says {@link PromptKind}.
 */
public interface PromptService {

    /**
     * Whether {@link #show} would say yes. Writes nothing: for callers whose words cost something to make.
     *
     * @param task what it is about; absent if it is about no task
     */
    boolean may(PromptKind kind, @Nullable TaskId task);

    /**
     * Asks to show a prompt now, and counts it. For the same display, such as a second tab or a reload before it was
     * closed, the answer is the same prompt again and counts nothing.
     *
     * @return empty if it may not be shown
     * @throws NotFound if there is no such task
     */
    Optional<PromptId> show(PromptKind kind, @Nullable TaskId task);

    /** Whether a prompt was shown and not closed yet. */
    boolean isOpen(PromptId id);

    /**
     * Writes what the person made of it; the first word stays.
     *
     * @throws NotFound if there is no such prompt
     */
    void respond(PromptId id, PromptResponse response);
}
