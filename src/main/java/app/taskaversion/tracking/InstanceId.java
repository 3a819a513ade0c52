package app.taskaversion.tracking;

import java.util.UUID;

/** One time of doing a task. */
public record InstanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
