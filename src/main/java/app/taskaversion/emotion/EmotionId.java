package app.taskaversion.emotion;

import java.util.UUID;

/** Names an emotion of a person's vocabulary. */
public record EmotionId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static EmotionId of(String text) {
        return new EmotionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
