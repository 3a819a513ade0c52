package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The times of one row of {@code task_instances.csv} on the time line, in the order they happen.
 *
 * @param created the second that the id names where it is a clock reading, else as written
 * @param createdKnown false if the cell was empty and the first other time stands in
 * @param exact whether every stamp has seconds
 */
record LegacyTimes(
        LegacyZone.RowZone zone,
        Instant created,
        Instant createdAsWritten,
        @Nullable Instant initialized,
        @Nullable Instant started,
        @Nullable Instant completed,
        @Nullable Instant cancelled,
        @Nullable Instant due,
        boolean createdKnown,
        boolean exact) {

    /** @throws RowRefused if no time tells when it was */
    static LegacyTimes read(CellReader cells, String id, LegacyZone rule, Findings findings) {
        LegacyStamp createdStamp = cells.stamp("created_at");
        LegacyStamp initializedStamp = cells.stamp("initialized_at");
        LegacyStamp startedStamp = cells.stamp("started_at");
        LegacyStamp completedStamp = cells.stamp("completed_at");
        LegacyStamp cancelledStamp = cells.stamp("cancelled_at");
        LegacyZone.RowZone zone = rule.of(id, createdStamp == null ? null : createdStamp.local());
        if (zone == null) {
            throw new RowRefused(QuarantineReason.TIME_MISSING);
        }
        Instant written = LegacyClock.instant(createdStamp, zone.zone(), null);
        Instant initialized = LegacyClock.instant(initializedStamp, zone.zone(), written);
        Instant before = initialized == null ? written : initialized;
        Instant started = LegacyClock.instant(startedStamp, zone.zone(), before);
        before = started == null ? before : started;
        Instant completed = LegacyClock.instant(completedStamp, zone.zone(), before);
        Instant cancelled = LegacyClock.instant(cancelledStamp, zone.zone(), before);
        Instant first = first(written, initialized, started, completed, cancelled);
        if (first == null) {
            throw new RowRefused(QuarantineReason.TIME_MISSING);
        }
        if (written == null) {
            findings.add(ImportRule.TIME_UNREADABLE, "created_at");
        }
        boolean exact = Stream.of(createdStamp, initializedStamp, startedStamp, completedStamp, cancelledStamp)
                .allMatch(stamp -> stamp == null || stamp.precision() == LegacyStamp.Precision.SECOND);
        Instant second = zone.created();
        return new LegacyTimes(
                zone,
                second == null ? first : second,
                first,
                initialized,
                started,
                completed,
                cancelled,
                LegacyClock.instant(cells.stamp("due_at"), zone.dueZone(), null),
                written != null,
                exact);
    }

    private static @Nullable Instant first(@Nullable Instant... times) {
        for (Instant time : times) {
            if (time != null) {
                return time;
            }
        }
        return null;
    }

    /** What stands in for a missing end: the latest step that has a time. */
    Instant best() {
        return started != null ? started : initialized != null ? initialized : created;
    }

    /** The latest time of the row, the due date left out. */
    Instant newest() {
        Instant newest = best();
        if (completed != null && completed.isAfter(newest)) {
            newest = completed;
        }
        return cancelled != null && cancelled.isAfter(newest) ? cancelled : newest;
    }
}
