package app.taskaversion.transfer.legacy;

import app.taskaversion.tracking.ImportedInstance.Session;
import app.taskaversion.tracking.InstanceState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time spent on a row. The older app kept one sum and the last start only, so most stretches have minutes and no
 * clock times. (data-and-lifecycle §2.4, §3.4)
 */
final class LegacySessions {

    /** How far start and end may differ from the stated minutes and still be the same stretch: two minute stamps. */
    private static final double SAME_MINUTES = 1.5;

    private LegacySessions() {}

    /**
     * What a row says about time spent.
     *
     * @param minutes the stated duration of a finished row
     * @param before minutes before the last pause
     */
    record Spent(
            @Nullable Instant started,
            @Nullable Instant completed,
            @Nullable Double minutes,
            @Nullable Double before,
            @Nullable String pauseReason,
            @Nullable Double pausePercent) {}

    static List<Session> of(InstanceState state, Spent row) {
        List<Session> sessions = new ArrayList<>(2);
        if (state == InstanceState.COMPLETED) {
            finished(row, sessions);
        } else if (row.before() != null || row.pauseReason() != null) {
            sessions.add(new Session(null, null, row.before(), row.pauseReason(), row.pausePercent(), false));
        }
        Instant since = row.started();
        if (state == InstanceState.RUNNING && since != null) {
            sessions.add(new Session(since, null, null, null, null, true));
        }
        return List.copyOf(sessions);
    }

    /** A stated duration holds the minutes before a pause already; without one they are added to the last stretch. */
    private static void finished(Spent row, List<Session> sessions) {
        Instant started = row.started();
        Instant completed = row.completed();
        Double wall = started == null || completed == null || completed.isBefore(started)
                ? null
                : (Double) (Duration.between(started, completed).toMillis() / 60_000.0);
        Double stated = row.minutes();
        if (stated != null) {
            boolean same = wall != null && Math.abs(wall - stated) <= SAME_MINUTES;
            sessions.add(new Session(same ? started : null, same ? completed : null, stated, null, null, false));
            return;
        }
        if (row.before() != null) {
            sessions.add(Session.spent(row.before()));
        }
        if (wall != null) {
            sessions.add(new Session(started, completed, wall, null, null, false));
        }
    }
}
