package app.taskaversion.prompt;

import java.util.UUID;

/** Names one prompt that was shown. */
public record PromptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
