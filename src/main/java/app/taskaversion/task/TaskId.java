package app.taskaversion.task;

import java.util.UUID;

/** Names a task template. */
public record TaskId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
