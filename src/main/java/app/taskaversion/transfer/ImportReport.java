package app.taskaversion.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import read, brought in and left out. Holds ids, file names and line numbers, never a person's words or
 * feelings, so it can be saved and shown to somebody who helps.
 *
 * @param dryRun whether this is what would happen; nothing was stored then
 * @param batchId absent if nothing was stored
 * @param zone the zone that wall clock times without a clue were read in; absent if none was needed
 * @param offsets rows whose id shows the offset of their clock, counted by offset
 * @param rowsWithoutClock rows whose id is no clock reading, read in {@code zone}
 * @param scale what the early 0–10 ratings were taken for
 * @param earlyRatings how many there are
 * @param otherUsers rows of other users in the files, counted by user
 * @param rules what rules did, the most frequent first, quiet ones behind all others
 * @param quarantined the first rows that were not brought in; {@code files} has the full numbers
 * @param notRead files that nothing reads yet
 * @param generations for each file, which generation of the older app wrote its columns
 * @param originals the files as they were brought
 * @param sample absent where nothing new was stored
 */
public record ImportReport(
        boolean dryRun,
        @Nullable String batchId,
        String source,
        Instant finishedAt,
        List<FileReport> files,
        @Nullable String zone,
        Map<String, Integer> offsets,
        int rowsWithoutClock,
        String scale,
        int earlyRatings,
        Map<String, Integer> otherUsers,
        List<RuleReport> rules,
        List<QuarantinedRow> quarantined,
        List<String> notRead,
        Map<String, String> generations,
        List<Original> originals,
        Totals totals,
        @Nullable Sample sample) {

    /** At most so many quarantined rows are listed one by one. */
    public static final int LISTED = 1_000;

    /** Lines of examples for each rule. */
    public static final int EXAMPLES = 5;

    /**
     * One file, row by row.
     *
     * @param kind such as {@code tasks.csv}
     * @param path as it lay in the source
     * @param warned rows that were brought in although a rule had something to say that is not quiet
     */
    public record FileReport(
            String kind,
            String path,
            String sha256,
            long read,
            long created,
            long updated,
            long merged,
            long unchanged,
            long duplicate,
            long kept,
            long quarantined,
            long otherOwner,
            long warned) {

        public boolean everyRowAccountedFor() {
            return read == created + updated + merged + unchanged + duplicate + kept + quarantined + otherOwner;
        }
    }

    /** What one rule did, with the first places. */
    public record RuleReport(ImportRule rule, long rows, List<Place> examples) {}

    public record Place(String file, long line, String column) {}

    /** A file as it was brought, kept byte for byte until the person deletes it. */
    public record Original(String name, String sha256, long bytes) {}

    /**
     * Rows that were read a second time from the file and held, cell by cell, against what the database gives back.
     * They are drawn with a fixed seed, so that the check can be repeated.
     */
    public record Sample(long seed, int rows, int cells) {}

    public record QuarantinedRow(String file, long line, QuarantineReason reason) {}

    /**
     * The sums that were checked. Each pair is equal, else nothing would have been stored.
     *
     * @param minutesRead sum of the minutes in the rows that were created
     * @param minutesStored the same sum, computed by the database from what is stored
     * @param placeholders archived stand-ins for tasks that no file has
     */
    public record Totals(
            long instancesRead,
            long instancesStored,
            double minutesRead,
            double minutesStored,
            double reliefRead,
            double reliefStored,
            Map<String, Long> statesRead,
            Map<String, Long> statesStored,
            long placeholders) {}

    public long created() {
        return files.stream().mapToLong(FileReport::created).sum();
    }

    public long warned() {
        return files.stream().mapToLong(FileReport::warned).sum();
    }

    /** Rows that were not brought in: quarantined ones and other users' rows. */
    public long leftOut() {
        return files.stream()
                .mapToLong(file -> file.quarantined() + file.otherOwner())
                .sum();
    }

    public boolean everyRowAccountedFor() {
        return files.stream().allMatch(FileReport::everyRowAccountedFor);
    }

    public long updated() {
        return files.stream().mapToLong(FileReport::updated).sum();
    }

    /** Rows that are kept verbatim because the app has no place for them yet. */
    public long kept() {
        return files.stream().mapToLong(FileReport::kept).sum();
    }

    /** Whether this import found nothing that was not there before. */
    public boolean nothingNew() {
        return dryRun ? created() + updated() + kept() == 0 : batchId == null;
    }
}
