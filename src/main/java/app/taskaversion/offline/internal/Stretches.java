package app.taskaversion.offline.internal;

import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a start ends among taps that come together: at the stop or end of the same thing, or at the start of another. */
final class Stretches {

    private Stretches() {}

    /**
     * @param index of a start
     * @return absent if it runs on
     */
    static @Nullable Instant end(List<SyncEvent> events, int index) {
        UUID subject = events.get(index).subject();
        for (SyncEvent later : events.subList(index + 1, events.size())) {
            boolean same = later.subject().equals(subject);
            boolean start = later.kind() == SyncKind.START;
            boolean stop =
                    later.kind() == SyncKind.PAUSE || later.kind() == SyncKind.DONE || later.kind() == SyncKind.LET_GO;
            if (same ? stop : start) {
                return later.at();
            }
        }
        return null;
    }
}
