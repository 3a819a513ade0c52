package app.taskaversion.transfer.legacy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the older app that are read, in the order they are applied: what others refer to comes first.
 * (data-and-lifecycle §1)
 */
public enum LegacyFile {
    TASKS("tasks.csv", "task_id", true),
    EMOTIONS("emotions.csv", "emotion", true),
    INSTANCES("task_instances.csv", "instance_id", true),
    /** Instances that the older app moved out of sight after a long break. */
    ARCHIVED_INSTANCES("archived_instances.csv", "instance_id", false),
    /** The diary of the first two days, before there were instances. */
    LOGS("logs.csv", "task", false),
    JOBS("jobs.csv", "job_id", true),
    JOB_TASKS("job_task_mapping.csv", "job_id", true),
    NOTES("notes.csv", "note_id", true),
    PREFERENCES("user_preferences.csv", null, true),
    SURVEY_ANSWERS("survey_responses.csv", "question_id", true),
    SURVEY_QUESTIONS("survey_questions.json", null, false),
    POPUP_TRIGGERS("popup_triggers.csv", null, true),
    POPUP_RESPONSES("popup_responses.csv", null, true),
    FORMULA_SETTINGS("formula_settings.csv", null, false),
    WEIGHT_CONFIGS("productivity_weight_configs.csv", null, false),
    BASELINE_NOTES("formula_baseline_notes.csv", null, false),
    /** Averages and dates that the older app wrote down when it moved instances out of sight. */
    ARCHIVE_NOTES("archive_notes.json", null, false),
    /** Columns that an import of the older app found no place for. */
    EXTRA_COLUMNS("extra_columns.csv", null, false),
    RECOMMENDATIONS("recommendations.jsonl", null, false);

    /** A browser that downloads a file twice writes "tasks (1).csv". */
    private static final Pattern NAME = Pattern.compile("([a-z_]+?)(?: ?\\(\\d+\\))?\\.(csv|json)");

    private static final Pattern RECOMMENDATION_LOG = Pattern.compile("recommendations_\\d+\\.jsonl");
    private static final List<LegacyFile> NOT_BY_NAME =
            List.of(ARCHIVED_INSTANCES, ARCHIVE_NOTES, EXTRA_COLUMNS, RECOMMENDATIONS);

    private final String fileName;
    private final @Nullable String idColumn;
    private final boolean table;

    LegacyFile(String fileName, @Nullable String idColumn, boolean table) {
        this.fileName = fileName;
        this.idColumn = idColumn;
        this.table = table;
    }

    /** What the kind is called in reports; the usual name of its file where it has one. */
    public String fileName() {
        return fileName;
    }

    /** The column without which nothing in the file can be told apart; absent if there is none such. */
    @Nullable
    String idColumn() {
        return idColumn;
    }

    /** Archived instances and the diary are instances too. */
    public static LegacyFile family(LegacyFile kind) {
        return kind == ARCHIVED_INSTANCES || kind == LOGS ? INSTANCES : kind;
    }

    boolean wholeFile() {
        return this == SURVEY_QUESTIONS || this == ARCHIVE_NOTES;
    }

    boolean lines() {
        return this == RECOMMENDATIONS;
    }

    /** Whether several files of this kind in one folder are parts of one whole, however deep they lie. */
    boolean inParts() {
        return NOT_BY_NAME.contains(this);
    }

    /** The kind that a table of the older app's database holds. */
    static @Nullable LegacyFile inTable(String name) {
        return Arrays.stream(values())
                .filter(file -> file.table && file.fileName.equals(name + ".csv"))
                .findFirst()
                .orElse(null);
    }

    /** @param path a file name with the folders it lies in, from the source on */
    static @Nullable LegacyFile at(String path) {
        List<String> steps = List.of(path.toLowerCase(Locale.ROOT).split("/"));
        String name = steps.get(steps.size() - 1);
        List<String> folders = steps.subList(0, steps.size() - 1);
        if (folders.contains("import_backups")) {
            return name.endsWith("_extra_columns.csv") ? EXTRA_COLUMNS : null;
        }
        if (folders.contains("archived")) {
            return name.equals(INSTANCES.fileName) ? ARCHIVED_INSTANCES : name.endsWith(".json") ? ARCHIVE_NOTES : null;
        }
        if (name.equals("pre_gap_averages.json")) {
            return ARCHIVE_NOTES;
        }
        if (RECOMMENDATION_LOG.matcher(name).matches()) {
            return RECOMMENDATIONS;
        }
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        String plain = matcher.group(1) + "." + matcher.group(2);
        return Arrays.stream(values())
                .filter(file -> !NOT_BY_NAME.contains(file) && file.fileName.equals(plain))
                .findFirst()
                .orElse(null);
    }
}
