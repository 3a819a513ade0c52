package app.taskaversion.transfer.legacy;

import app.taskaversion.note.ImportedNote;
import app.taskaversion.task.ImportedJob;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the smaller files: emotions, jobs, links between jobs and tasks, notes. (data-and-lifecycle §1.4, §1.8) */
public final class LegacySmallReaders {

    static final int EMOTION_CHARS = 100;
    private static final int JOB_NAME_CHARS = 200;

    /** A link as the file names it. */
    public record JobTask(String jobId, String taskId, Instant createdAt) {}

    private LegacySmallReaders() {}

    /** @throws RowRefused if there is no word */
    public static String emotion(SourceRow row, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String word = cells.word("emotion");
        if (word == null) {
            throw new RowRefused(QuarantineReason.ID_MISSING);
        }
        return emotionName(word, findings);
    }

    static String emotionName(String word, Findings findings) {
        return RowReader.fitted(LegacyText.storable(word.strip()), EMOTION_CHARS, "emotion", findings);
    }

    /** @throws RowRefused if the row has no id */
    public static String jobId(SourceRow row) {
        return RowReader.id(row, "job_id");
    }

    /** @throws RowRefused if the row has no id */
    public static String noteId(SourceRow row) {
        return RowReader.id(row, "note_id");
    }

    public static ImportedJob job(SourceRow row, LegacyContext context, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String id = RowReader.id(row, "job_id");
        Instant created = stamp(cells, row, id, "created_at", context);
        Instant updated = stamp(cells, row, id, "updated_at", context);
        created = created == null ? context.importedAt() : created;
        String name = cells.word("name");
        String description = cells.text("description");
        return new ImportedJob(
                context.ids().get(),
                id,
                RowReader.fitted(LegacyText.storable(name == null ? id : name), JOB_NAME_CHARS, "name", findings),
                cells.word("task_type") == null ? null : LegacyTaskReader.taskType(cells),
                description == null ? null : LegacyText.storable(description),
                created,
                updated == null ? created : updated);
    }

    public static JobTask jobTask(SourceRow row, LegacyContext context, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String job = RowReader.id(row, "job_id");
        String task = RowReader.id(row, "task_id");
        Instant created = stamp(cells, row, job, "created_at", context);
        return new JobTask(job, task, created == null ? context.importedAt() : created);
    }

    public static ImportedNote note(SourceRow row, LegacyContext context, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String id = RowReader.id(row, "note_id");
        String content = cells.text("content");
        if (content == null) {
            throw new RowRefused(QuarantineReason.TEXT_MISSING);
        }
        Instant at = LegacyClock.utc(cells.stamp("timestamp"));
        return new ImportedNote(context.ids().get(), id, LegacyText.storable(LegacyText.unescape(content, at)), at);
    }

    /** Jobs: in a file a "T" in the stamp means UTC, anything else a wall clock. (data-and-lifecycle §4.3) */
    private static @Nullable Instant stamp(
            CellReader cells, SourceRow row, String id, String column, LegacyContext context) {
        LegacyStamp stamp = cells.stamp(column);
        if (stamp == null || needsNoZone(row, column)) {
            return LegacyClock.utc(stamp);
        }
        LegacyStamp created = LegacyCell.stamp(row.cell("created_at")).value();
        LegacyZone.RowZone zone = context.zone().of(id, created == null ? null : created.local());
        return zone == null ? null : LegacyClock.instant(stamp, zone.zone(), null);
    }

    /** The database has these times in UTC, without a "T". (data-and-lifecycle §1.0) */
    static boolean needsNoZone(SourceRow row, String column) {
        String cell = row.cell(column);
        return cell.isBlank() || row.header().inDatabase() || cell.indexOf('T') >= 0;
    }
}
