package app.taskaversion.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reading instances; each call works for the signed-in person only. */
public interface InstanceQueries {

    /** The one whose clock runs. */
    Optional<RunningInstance> running();

    /** What was stopped last and not before an instant; minutes that were imported have no clock and do not count. */
    Optional<PausedInstance> lastPaused(Instant notBefore);

    /** Newest first; the waiting ones begun first, then the oldest first. */
    List<InstanceRow> list(InstanceFilter filter, int offset, int limit);

    int count(InstanceFilter filter);

    /** @throws app.taskaversion.platform.error.NotFound also for somebody else's */
    InstanceDetails details(InstanceId id);
}
