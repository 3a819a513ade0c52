package app.taskaversion.transfer.legacy;

import app.taskaversion.transfer.ImportChoices;
import app.taskaversion.transfer.ImportChoices.ColumnChoice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a first pass over all files found out: enough to decide once for the whole source, and to show a person why.
 *
 * @param files the files that are read, with their checksums
 * @param rows how many rows there are in all of them, damaged ones and other users' rows too
 * @param users how many rows each other user has; the importing person's rows are under the empty key
 * @param offsets how many rows show which offset between id and stamp, such as "+01:00"
 * @param rowsWithoutClock rows whose id is no clock reading
 */
public record LegacyEvidence(
        List<File> files,
        long rows,
        Map<String, Integer> users,
        LegacyOwner owner,
        LegacyZone zone,
        Map<String, Integer> offsets,
        int rowsWithoutClock,
        LegacyScale scale,
        @Nullable Instant newestStamp,
        @Nullable RowPlace running,
        ColumnChoice columns,
        FirstTimes first,
        Winners winners,
        Set<String> copies) {

    /** Whether another file has the thing of this row in a better state, or the same file under another id. */
    public boolean loses(LegacyFile family, String id, int part) {
        return winners.loses(family, id, part) || (family == LegacyFile.INSTANCES && copies.contains(id));
    }

    /** Which generation of the older app wrote the columns of each file. */
    public Map<String, String> generations() {
        Map<String, String> generations = new TreeMap<>();
        files.forEach(
                file -> generations.put(file.entry().path(), file.generation().name()));
        return generations;
    }

    /** One file, or one table of a database, that is read. */
    public record File(
            LegacyFile kind,
            SourceEntry entry,
            SourceProbe probe,
            LegacyGeneration generation,
            Supplier<RowSource> rows) {

        public RowSource open() {
            return rows.get();
        }
    }

    /** What is known about one user's rows, to be put together once it is known whose rows count. */
    static final class OfUser {
        private final Map<String, Integer> offsets = new TreeMap<>();
        private final LegacyScale.Builder scale = new LegacyScale.Builder();
        private final FirstTimes first = new FirstTimes();
        private int rows;
        private int withoutClock;
        private boolean needsZone;
        private @Nullable Instant newest;
        private @Nullable Instant runningSince;
        private @Nullable RowPlace runningRow;

        void countRow() {
            rows++;
        }

        void countZone(LegacyZone.@Nullable RowZone zone, String offset) {
            if (zone == null || zone.evidence() == LegacyZone.Evidence.CHOSEN) {
                withoutClock++;
                needsZone |= zone == null;
            } else {
                offsets.merge(offset, 1, Integer::sum);
            }
        }

        void seen(Instant time) {
            newest = later(newest, time);
        }

        /** Of several running rows the one that was started last goes on. */
        void running(RowPlace row, Instant since) {
            if (runningSince == null || since.isAfter(runningSince)) {
                runningSince = since;
                runningRow = row;
            }
        }

        LegacyScale.Builder scale() {
            return scale;
        }

        FirstTimes first() {
            return first;
        }

        int rows() {
            return rows;
        }

        boolean needsZone() {
            return needsZone;
        }

        OfUser add(OfUser other) {
            rows += other.rows;
            withoutClock += other.withoutClock;
            needsZone |= other.needsZone;
            other.offsets.forEach((offset, count) -> offsets.merge(offset, count, Integer::sum));
            scale.add(other.scale);
            first.add(other.first);
            newest = later(newest, other.newest);
            if (other.runningSince != null && other.runningRow != null) {
                running(other.runningRow, other.runningSince);
            }
            return this;
        }

        LegacyEvidence build(
                List<File> files,
                long rows,
                Map<String, Integer> users,
                LegacyOwner owner,
                LegacyZone zone,
                ImportChoices choices,
                Winners winners) {
            boolean still = runningSince != null
                    && newest != null
                    && !runningSince.isBefore(newest.minus(LegacyInstanceReader.STILL_RUNNING));
            return new LegacyEvidence(
                    List.copyOf(files),
                    rows,
                    users,
                    owner,
                    zone,
                    Map.copyOf(offsets),
                    withoutClock,
                    scale.build(choices),
                    newest,
                    still ? runningRow : null,
                    choices.columns(),
                    first,
                    winners,
                    winners.copies());
        }

        private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }

    /** Decisions for reading the rows. */
    public LegacyContext context(boolean somethingRuns, Instant importedAt, Supplier<UUID> ids) {
        return new LegacyContext(
                zone, scale, owner, newestStamp, somethingRuns ? null : running, importedAt, ids, columns, first);
    }
}
