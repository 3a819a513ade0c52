package app.taskaversion.transfer.legacy;

import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskType;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.QuarantineReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code tasks.csv}, also one of the first two days (generation 0). (data-and-lifecycle §1.1) */
public final class LegacyTaskReader {

    static final int NAME_CHARS = 1200;
    private static final int CATEGORY_CHARS = 200;

    private static final Set<String> KNOWN = Set.of(
            "task_id",
            "name",
            "description",
            "type",
            "version",
            "created_at",
            "updated_at",
            "is_recurring",
            "categories",
            "default_estimate_minutes",
            "task_type",
            "default_initial_aversion",
            "routine_frequency",
            "routine_days_of_week",
            "routine_time",
            "completion_window_hours",
            "completion_window_days",
            "notes",
            "user_id");

    private LegacyTaskReader() {}

    /** The id of the row's task; one made from the name if the row is older than ids. */
    public static String id(SourceRow row) {
        String generation0 = row.cell("task").strip();
        boolean old = row.cell("task_id").isBlank() && row.cell("name").isBlank() && !generation0.isEmpty();
        return old ? RowReader.taskIdForName(generation0) : RowReader.id(row, "task_id");
    }

    /** @throws RowRefused if there is neither an id nor a name */
    public static ImportedTask read(SourceRow row, LegacyContext context, Findings findings) {
        CellReader cells = new CellReader(row, findings);
        String id = id(row);
        LegacyStamp stamp = cells.stamp("created_at");
        LegacyZone.RowZone zone = context.zone().of(id, stamp == null ? null : stamp.local());
        // Editing did not escape, so the day of creation tells; without one nothing is taken back.
        Instant written = zone == null ? null : created(stamp, zone);
        Instant created = written == null ? context.importedAt() : written;
        Instant updated = zone == null ? null : LegacyClock.instant(cells.stamp("updated_at"), zone.zone(), created);
        return new ImportedTask(
                context.ids().get(),
                id,
                name(cells, row, written),
                unescaped(cells.text("description"), written),
                taskType(cells),
                schedule(cells),
                cells.flag("is_recurring"),
                positive(cells.integer("version"), 1),
                zeroAsAbsent(cells.amount("default_estimate_minutes")),
                aversion(cells),
                frequency(cells),
                time(cells),
                days(row, findings),
                zeroAsAbsent(cells.integer("completion_window_hours")),
                zeroAsAbsent(cells.integer("completion_window_days")),
                categories(row, findings),
                notes(cells, zone, written),
                false,
                extra(row),
                created,
                updated == null ? created : updated,
                null);
    }

    private static @Nullable Instant created(@Nullable LegacyStamp stamp, LegacyZone.RowZone zone) {
        Instant second = zone.created();
        return second != null ? second : LegacyClock.instant(stamp, zone.zone(), null);
    }

    private static String name(CellReader cells, SourceRow row, @Nullable Instant written) {
        String name = cells.word("name");
        name = name == null ? cells.word("task") : name;
        if (name == null) {
            name = row.cell("task_id").strip();
        }
        if (name.isEmpty()) {
            throw new RowRefused(QuarantineReason.ID_MISSING);
        }
        return RowReader.fitted(
                LegacyText.storable(LegacyText.unescape(name, written)), NAME_CHARS, "name", cells.findings());
    }

    private static @Nullable String unescaped(@Nullable String text, @Nullable Instant written) {
        return text == null ? null : LegacyText.storable(LegacyText.unescape(text, written));
    }

    static TaskType taskType(CellReader cells) {
        String text = cells.word("task_type");
        TaskType type = TaskType.parse(text);
        if (type == TaskType.OTHER && text != null && !text.equalsIgnoreCase("other")) {
            cells.findings().add(ImportRule.CHOICE_UNKNOWN, "task_type");
        }
        return type;
    }

    private static ScheduleType schedule(CellReader cells) {
        String text = cells.word("type");
        ScheduleType type = ScheduleType.parse(text);
        if (text != null && type == ScheduleType.ONE_TIME && !text.matches("(?i)one[ _-]time")) {
            cells.findings().add(ImportRule.CHOICE_UNKNOWN, "type");
        }
        return type;
    }

    private static RoutineFrequency frequency(CellReader cells) {
        String text = cells.word("routine_frequency");
        RoutineFrequency frequency = RoutineFrequency.parse(text);
        if (text != null && frequency == RoutineFrequency.NONE && !text.equalsIgnoreCase("none")) {
            cells.findings().add(ImportRule.CHOICE_UNKNOWN, "routine_frequency");
        }
        return frequency;
    }

    private static @Nullable Double aversion(CellReader cells) {
        Double value = cells.amount("default_initial_aversion");
        if (value != null && value > 100) {
            cells.findings().add(ImportRule.RATING_CLAMPED, "default_initial_aversion");
            return 100.0;
        }
        return value;
    }

    private static @Nullable String time(CellReader cells) {
        String text = cells.word("routine_time");
        if (text == null) {
            return null;
        }
        if (text.matches("\\d{1,2}:\\d{2}(:\\d{2})?")) {
            String time = text.indexOf(':') == 1 ? "0" + text : text;
            if (time.substring(0, 5).matches("([01]\\d|2[0-3]):[0-5]\\d")) {
                return time.substring(0, 5);
            }
        }
        cells.findings().add(ImportRule.TIME_UNREADABLE, "routine_time");
        return null;
    }

    private static List<Integer> days(SourceRow row, Findings findings) {
        List<Integer> days = new ArrayList<>();
        for (Object value : LegacyJson.list(row.cell("routine_days_of_week"), "routine_days_of_week", findings)) {
            Integer day = LegacyCell.integer(value.toString()).value();
            if (day == null || day < 0 || day > 6) {
                findings.add(ImportRule.NUMBER_UNREADABLE, "routine_days_of_week");
            } else if (!days.contains(day)) {
                days.add(day);
            }
        }
        return List.copyOf(days);
    }

    private static List<String> categories(SourceRow row, Findings findings) {
        List<String> names = new ArrayList<>();
        for (Object value : LegacyJson.list(row.cell("categories"), "categories", findings)) {
            names.add(value.toString());
        }
        String generation0 = row.cell("category").strip();
        if (names.isEmpty() && !generation0.equalsIgnoreCase("General")) {
            names.add(generation0);
        }
        return names.stream()
                .map(name ->
                        RowReader.fitted(LegacyText.storable(name.strip()), CATEGORY_CHARS, "categories", findings))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /** A note without a time of its own is at least as young as its task. */
    private static List<ImportedTask.Note> notes(
            CellReader cells, LegacyZone.@Nullable RowZone zone, @Nullable Instant created) {
        String text = cells.text("notes");
        if (text == null) {
            return List.of();
        }
        List<ImportedTask.Note> notes = new ArrayList<>();
        for (LegacyNotes.Entry entry : LegacyNotes.split(text)) {
            Instant at = zone == null ? null : LegacyClock.instant(entry.stamp(), zone.zone(), null);
            notes.add(new ImportedTask.Note(
                    at, LegacyText.storable(LegacyText.unescape(entry.content(), at == null ? created : at))));
        }
        return List.copyOf(notes);
    }

    private static @Nullable String extra(SourceRow row) {
        Map<String, Object> extra = new LinkedHashMap<>();
        for (String name : row.header().names()) {
            String cell = row.cell(name);
            if (!KNOWN.contains(name) && !cell.isEmpty()) {
                extra.put(LegacyText.storable(name), LegacyText.storable(cell));
            }
        }
        return LegacyJson.write(extra);
    }

    private static int positive(@Nullable Integer value, int otherwise) {
        return value == null || value < 1 ? otherwise : value;
    }

    private static @Nullable Double zeroAsAbsent(@Nullable Double value) {
        return value == null || value == 0 ? null : value;
    }

    private static @Nullable Integer zeroAsAbsent(@Nullable Integer value) {
        return value == null || value <= 0 ? null : value;
    }
}
