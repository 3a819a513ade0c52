package app.taskaversion.tracking;

import app.taskaversion.emotion.EmotionId;
import org.jspecify.annotations.Nullable;

/**
 * An emotion that the person named before or after a task.
 *
 * @param intensity 1–100, absent if it was only named
 */
public record EmotionAnswer(EmotionId emotion, @Nullable Double intensity) {

    /** @throws app.taskaversion.platform.error.LimitExceeded outside 0–100 */
    public EmotionAnswer {
        intensity = Rating.check(intensity);
    }
}
