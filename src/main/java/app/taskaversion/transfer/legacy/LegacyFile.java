package app.taskaversion.transfer.legacy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the older app that are read, in the order they are applied. (data-and-lifecycle §1) */
public enum LegacyFile {
    TASKS("tasks", "task_id"),
    EMOTIONS("emotions", "emotion"),
    INSTANCES("task_instances", "instance_id"),
    JOBS("jobs", "job_id"),
    JOB_TASKS("job_task_mapping", "job_id"),
    NOTES("notes", "note_id");

    /** A browser that downloads a file twice writes "tasks (1).csv". */
    private static final Pattern NAME = Pattern.compile("([a-z_]+?)( ?\\(\\d+\\))?\\.csv");

    private final String stem;
    private final String idColumn;

    LegacyFile(String stem, String idColumn) {
        this.stem = stem;
        this.idColumn = idColumn;
    }

    public String fileName() {
        return stem + ".csv";
    }

    /** The column without which nothing in the file can be told apart. */
    public String idColumn() {
        return idColumn;
    }

    /** @param name a file name without its folder */
    public static @Nullable LegacyFile named(String name) {
        Matcher matcher = NAME.matcher(name.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        for (LegacyFile file : values()) {
            if (file.stem.equals(matcher.group(1))) {
                return file;
            }
        }
        return null;
    }
}
