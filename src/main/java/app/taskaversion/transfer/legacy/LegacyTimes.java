package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        Instant end = LegacyClock.instant(completedStamp == null ? cancelledStamp : completedStamp, zone.zone(), null);
        Instant begun = LegacyClock.instant(startedStamp, zone.zone(), null, end);
        Instant planned = LegacyClock.instant(initializedStamp, zone.zone(), null, begun == null ? end : begun);
        // The id tells which of two readings of a clock is meant.
        Instant second = zone.created();
        Instant written = LegacyClock.instant(
                createdStamp,
                second == null ? zone.zone() : zone.zone().getRules().getOffset(second),
                null,
                planned == null ? begun == null ? end : begun : planned);
        Instant initialized = LegacyClock.instant(initializedStamp, zone.zone(), written, begun == null ? end : begun);
        Instant before = initialized == null ? written : initialized;
        Instant started = LegacyClock.instant(startedStamp, zone.zone(), before, end);
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
        LegacyStamp dueStamp = cells.stamp("due_at");
        if (dueStamp != null && zone.evidence() == LegacyZone.Evidence.ID_UTC && rule.chosen() == null) {
            findings.add(ImportRule.DUE_ZONE_ASSUMED, "due_at");
        }
        return new LegacyTimes(
                zone,
                second == null ? first : second,
                first,
                initialized,
                started,
                completed,
                cancelled,
                LegacyClock.instant(endOfDay(dueStamp), zone.dueZone(), null),
                written != null,
                exact);
    }

    /** A due day without a time ends when the older app's due days end. */
    private static @Nullable LegacyStamp endOfDay(@Nullable LegacyStamp due) {
        return due == null || due.precision() != LegacyStamp.Precision.DAY
                ? due
                : new LegacyStamp(due.local().with(LocalTime.of(23, 59)), due.offset(), due.precision());
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

    /** The first time of the row, the due date left out. */
    Instant earliest() {
        return Collections.min(all());
    }

    /** The latest time of the row, the due date left out. */
    Instant newest() {
        return Collections.max(all());
    }

    private List<Instant> all() {
        List<Instant> all = new ArrayList<>(5);
        all.add(created);
        for (Instant time : new @Nullable Instant[] {initialized, started, completed, cancelled}) {
            if (time != null) {
                all.add(time);
            }
        }
        return all;
    }
}
