package app.taskaversion.offline;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.task.TaskId;
import app.taskaversion.tracking.InstanceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone without a connection: what they tapped, in its order. */
public final class Taps {

    private final List<SyncEvent> all = new ArrayList<>();

    private UUID add(SyncKind kind, Instant at, @Nullable String line, SyncEvent.About about, SyncEvent.Answer answer) {
        SyncEvent event = new SyncEvent(Ids.next(), kind, at, line, about, answer, false);
        all.add(event);
        return event.id();
    }

    public UUID capture(String line, Instant at) {
        return add(SyncKind.CAPTURE, at, line, SyncEvent.About.NEW, SyncEvent.Answer.NONE);
    }

    public UUID begin(TaskId task, Instant at) {
        return add(SyncKind.START, at, null, new SyncEvent.About(null, task, null), SyncEvent.Answer.NONE);
    }

    public Taps tap(SyncKind kind, InstanceId id, Instant at) {
        UUID unused = add(kind, at, null, new SyncEvent.About(id, null, null), SyncEvent.Answer.NONE);
        return this;
    }

    public Taps tap(SyncKind kind, UUID madeBy, Instant at) {
        UUID unused = add(kind, at, null, new SyncEvent.About(null, null, madeBy), SyncEvent.Answer.NONE);
        return this;
    }

    public Taps answer(InstanceId id, @Nullable Integer dread, @Nullable Integer relief, Instant at) {
        UUID unused = add(
                SyncKind.ANSWER, at, null, new SyncEvent.About(id, null, null), new SyncEvent.Answer(dread, relief));
        return this;
    }

    public List<SyncEvent> all() {
        return List.copyOf(all);
    }
}
