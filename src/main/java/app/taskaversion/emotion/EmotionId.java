package app.taskaversion.emotion;

import java.util.UUID;

/** An emotion in a person's vocabulary. */
public record EmotionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
