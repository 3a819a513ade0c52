package app.taskaversion.tracking.internal;

import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.ModelGuess;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the app expects of a task, as it is stored beside the person's guess. */
@Component
class ModelGuesses {

    /** @param estimate the person's own minutes, if they gave any */
    ModelGuess of(TaskId task, @Nullable Double estimate, Instant now) {
        return ModelGuess.NONE;
    }
}
