package app.taskaversion.tracking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the signed-in person did lately, as far as the app may speak of it unasked. Made-up histories are left out. */
public interface RecentQueries {

    /** Finished since an instant, the oldest first. */
    List<Finished> finished(Instant from);

    /** Stretches of work by the clock that began since an instant or run on, in no order. */
    List<Stretch> work(Instant from);

    /**
     * When anything was recorded last: a step of an entry, a new task, an import. What routines put onto the list by
     * themselves does not count. Of what lies at or after {@code enough} the latest is not looked for: any will do.
     *
     * @return empty for somebody who never recorded anything
     */
    Optional<Instant> lastRecorded(Instant enough);
}
