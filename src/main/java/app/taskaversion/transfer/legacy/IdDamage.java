package app.taskaversion.transfer.legacy;

import app.taskaversion.platform.error.ImportRejected;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises ids that a spreadsheet program shortened ("1.76374E+09"): what they pointed to can no longer be told, so
 * the file is refused before half of it is stored. (data-and-lifecycle §4.10)
 */
final class IdDamage {

    private static final Pattern SHORTENED = Pattern.compile("\\d([.,]\\d+)?[eE]\\+?\\d{1,3}");
    private static final List<String> ID_COLUMNS = List.of("instance_id", "task_id", "job_id", "note_id");

    private static final Set<LegacyFile> WITH_IDS = EnumSet.of(
            LegacyFile.TASKS,
            LegacyFile.INSTANCES,
            LegacyFile.ARCHIVED_INSTANCES,
            LegacyFile.JOBS,
            LegacyFile.JOB_TASKS,
            LegacyFile.NOTES);

    private final String file;
    private final List<String> columns;

    IdDamage(String file, LegacyFile kind) {
        this.file = file;
        this.columns = WITH_IDS.contains(kind) ? ID_COLUMNS : List.of();
    }

    void check(SourceRow row) {
        for (String column : columns) {
            String id = row.cell(column);
            if (!id.isEmpty()
                    && Character.isDigit(id.charAt(0))
                    && SHORTENED.matcher(id).matches()) {
                throw new ImportRejected(file, row.line(), column, "transfer.rejected.id_shortened", id);
            }
        }
    }
}
