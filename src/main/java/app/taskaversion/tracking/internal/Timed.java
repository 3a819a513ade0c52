package app.taskaversion.tracking.internal;

import app.taskaversion.tracking.InstanceState;
import org.jspecify.annotations.Nullable;

/** An instance with the stretch of work that is not ended yet. */
record Timed(TaskInstance instance, @Nullable WorkSession session) {

    /** Absent unless the clock runs. */
    @Nullable
    WorkSession open() {
        return instance.state() == InstanceState.RUNNING ? session : null;
    }

    /** @throws IllegalStateException if a running instance has no open session, which is a defect */
    WorkSession running() {
        WorkSession open = open();
        if (open == null) {
            throw new IllegalStateException("A running instance has no open work session");
        }
        return open;
    }
}
