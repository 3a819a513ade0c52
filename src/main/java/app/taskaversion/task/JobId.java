package app.taskaversion.task;

import java.util.UUID;

/** Names a job (a group of tasks). */
public record JobId(UUID value) {

    /** @throws IllegalArgumentException if the text is no id */
    public static JobId of(String text) {
        return new JobId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
