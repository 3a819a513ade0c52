package app.taskaversion.analytics.classic;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads rows of the older app's tables, cell by cell under the names of its columns, the way it read them itself: broken
 * JSON is an empty object, a text in a number cell is absent, and a cell that is not there is empty. (metrics §0.5, §0.6;
 * data-and-lifecycle §1)
 */
public final class ClassicCells {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClassicCells() {}

    /** A row of {@code tasks.csv}. */
    public static ClassicTask task(Map<String, String> cells) {
        return new ClassicTask(
                cell(cells, "task_id"),
                cell(cells, "name"),
                cell(cells, "task_type"),
                cell(cells, "description").strip().length()
                        + cell(cells, "notes").strip().length(),
                number(cell(cells, "default_estimate_minutes")));
    }

    /** A row of {@code task_instances.csv}; its moments are local ones, without an offset. */
    public static ClassicRow row(Map<String, String> cells) {
        Map<String, @Nullable Object> predicted = json(cell(cells, "predicted"));
        Map<String, @Nullable Object> actual = json(cell(cells, "actual"));
        return new ClassicRow(
                cell(cells, "instance_id"),
                cell(cells, "task_id"),
                cell(cells, "task_name"),
                moment(cell(cells, "created_at")),
                moment(cell(cells, "initialized_at")),
                moment(cell(cells, "started_at")),
                moment(cell(cells, "completed_at")),
                moment(cell(cells, "cancelled_at")),
                moment(cell(cells, "due_at")),
                cell(cells, "status").toLowerCase(Locale.ROOT),
                values(new HashMap<>(cells)),
                values(predicted),
                values(actual),
                emotions(predicted),
                emotions(actual),
                actual.get("postpone_history") instanceof List<?> list ? list.size() : 0);
    }

    /** Numbers, and texts that are numbers; everything else is left out. */
    static ClassicValues values(Map<String, ? extends @Nullable Object> json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        json.forEach((key, value) -> {
            double number = value instanceof Number n ? n.doubleValue() : number(value instanceof String s ? s : "");
            if (!Double.isNaN(number)) {
                numbers.put(key, number);
            }
        });
        return new ClassicValues(numbers);
    }

    static Map<String, Double> emotions(Map<String, @Nullable Object> json) {
        return values(object(json.get("emotion_values"))).numbers();
    }

    /** Its local moment; null of an empty cell and of one that holds none. */
    static @Nullable LocalDateTime moment(String cell) {
        try {
            return cell.isBlank() ? null : LocalDateTime.parse(cell.strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Map<String, @Nullable Object> json(String cell) {
        try {
            return cell.isBlank() ? Map.of() : object(JSON.readValue(cell, Object.class));
        } catch (JacksonException broken) {
            return Map.of();
        }
    }

    private static Map<String, @Nullable Object> object(@Nullable Object json) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((key, value) -> object.put(String.valueOf(key), value));
        }
        return object;
    }

    private static double number(String cell) {
        try {
            return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException text) {
            return Double.NaN;
        }
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
