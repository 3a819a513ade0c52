package app.taskaversion.tracking;

import java.time.Instant;
import java.util.List;

/** What the current person planned. */
public interface PlannedQueries {

    /** No more than so many are given, the nearest in time first; cues come before all dates. */
    int MOST = 500;

    /**
     * What is open and waits for a cue, or has a date or a planned time between two instants.
     *
     * @param until exclusive
     */
    List<Planned> list(Instant from, Instant until);
}
