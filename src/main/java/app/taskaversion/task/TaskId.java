package app.taskaversion.task;

import java.util.UUID;

/** A task template. */
public record TaskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
