package app.taskaversion.transfer.legacy;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskType;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what is stored as the cells that the older app would have written, so that it reads as the same again. */
public final class LegacyTaskWriter {

    /** A note of a task. */
    public record Note(@Nullable Instant at, String content) {}

    private LegacyTaskWriter() {}

    /**
     * A row of {@code tasks.csv}.
     *
     * @param zone where the person is, for the headings of notes of a task whose id is no clock reading
     */
    public static Map<String, String> task(
            StoredRow row, String id, List<String> categories, List<Integer> days, List<Note> notes, ZoneId zone) {
        Instant created = row.time("created_at");
        StampWriter stamps = StampWriter.of(id, created, true);
        Map<String, String> cells = new HashMap<>();
        cells.put("task_id", id);
        cells.put("name", escaped(row.word("name"), created));
        cells.put("description", escaped(row.text("description"), created));
        cells.put("type", row.word("type"));
        cells.put("version", whole(row.integer("version")));
        cells.put("created_at", stamps.write(created));
        cells.put("is_recurring", flag(row.flag("is_recurring")));
        cells.put("categories", PythonJson.write(categories));
        cells.put("default_estimate_minutes", number(row.number("default_estimate_minutes"), "0"));
        cells.put("task_type", taskType(row.word("task_type")));
        cells.put("default_initial_aversion", number(row.number("default_initial_aversion"), ""));
        cells.put("routine_frequency", frequency(row));
        cells.put("routine_days_of_week", PythonJson.write(days));
        cells.put("routine_time", text(row.text("routine_time")));
        cells.put("completion_window_hours", whole(row.integer("completion_window_hours")));
        cells.put("completion_window_days", whole(row.integer("completion_window_days")));
        cells.put("notes", notes(notes, stamps.plain() ? ZoneOffset.UTC : zone));
        return cells;
    }

    private static String notes(List<Note> notes, ZoneId zone) {
        return notes.stream()
                .map(note -> note.at() == null
                        ? note.content()
                        : "[" + StampWriter.heading(note.at(), zone) + "]\n" + escaped(note.content(), note.at()))
                .collect(Collectors.joining("\n\n---\n\n"));
    }

    /** A row of {@code jobs.csv}. */
    public static Map<String, String> job(StoredRow row, String id) {
        Map<String, String> cells = new HashMap<>();
        String type = row.text("task_type");
        cells.put("job_id", id);
        cells.put("name", row.word("name"));
        cells.put("task_type", type == null ? "" : taskType(type));
        cells.put("description", text(row.text("description")));
        cells.put("created_at", StampWriter.iso(row.instant("created_at")));
        cells.put("updated_at", StampWriter.iso(row.instant("updated_at")));
        return cells;
    }

    /** A row of {@code job_task_mapping.csv}. */
    public static Map<String, String> jobTask(StoredRow row, String job, String task) {
        return Map.of("job_id", job, "task_id", task, "created_at", StampWriter.iso(row.instant("created_at")));
    }

    /** A row of {@code notes.csv}. */
    public static Map<String, String> note(StoredRow row, String id) {
        Instant at = row.instant("noted_at");
        return Map.of(
                "note_id",
                id,
                "content",
                at == null ? row.word("content") : escaped(row.word("content"), at),
                "timestamp",
                StampWriter.iso(at));
    }

    /** A row of {@code survey_responses.csv}. */
    public static Map<String, String> answer(StoredRow row, String id) {
        Instant at = row.instant("answered_at");
        String words = row.text("answer_text");
        Map<String, String> cells = new HashMap<>();
        cells.put("response_id", id);
        cells.put("question_category", text(row.text("question_category")));
        cells.put("question_id", row.word("question_id"));
        cells.put("response_value", text(row.text("answer_value")));
        cells.put("response_text", at == null ? text(words) : escaped(words, at));
        cells.put("timestamp", StampWriter.iso(at));
        return cells;
    }

    private static String taskType(String name) {
        return switch (TaskType.valueOf(name)) {
            case WORK -> "Work";
            case PLAY -> "Play";
            case SELF_CARE -> "Self care";
            case SLEEP -> "Sleep";
            case OTHER -> "Other";
        };
    }

    /** The older app escaped some texts when it stored them, and our reader takes that back. (data-and-lifecycle §4.5) */
    static String escaped(@Nullable String text, Instant written) {
        if (text == null || written.isBefore(LegacyText.ESCAPED_SINCE)) {
            return text(text);
        }
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#x27;");
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    static String flag(boolean flag) {
        return flag ? "True" : "False";
    }

    static String whole(@Nullable Integer number) {
        return number == null ? "" : number.toString();
    }

    static String number(@Nullable Double number, String absent) {
        return number == null ? absent : PythonJson.number(number);
    }

    /**
     * What the older app would do with it. It knows neither months nor "every so many": such a routine would come on the
     * wrong days there, so it is none.
     */
    private static String frequency(StoredRow row) {
        Integer every = row.integer("routine_every");
        RoutineFrequency frequency = RoutineFrequency.parse(row.word("routine_frequency"));
        boolean known = frequency != RoutineFrequency.MONTHLY && (every == null || every == TaskData.EACH);
        return (known ? frequency : RoutineFrequency.NONE).name().toLowerCase(Locale.ROOT);
    }
}
