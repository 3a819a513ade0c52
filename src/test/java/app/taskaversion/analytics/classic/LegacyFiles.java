package app.taskaversion.analytics.classic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The sample histories as rows of the older app, read straight from its files. */
final class LegacyFiles {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 18, 0);

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LegacyFiles() {}

    static ClassicHistory history(String name) {
        return new ClassicHistory(tasks(name), rows(name), ClassicSettings.DEFAULT, NOW);
    }

    private static List<ClassicTask> tasks(String name) {
        return records(name + "/tasks.csv").stream()
                .map(record -> new ClassicTask(
                        cell(record, "task_id"),
                        cell(record, "name"),
                        cell(record, "task_type"),
                        cell(record, "description").strip().length()
                                + cell(record, "notes").strip().length(),
                        number(cell(record, "default_estimate_minutes"))))
                .toList();
    }

    private static List<ClassicRow> rows(String name) {
        return records(name + "/task_instances.csv").stream()
                .map(LegacyFiles::row)
                .toList();
    }

    private static ClassicRow row(CSVRecord record) {
        Map<String, @Nullable Object> predicted = json(cell(record, "predicted"));
        Map<String, @Nullable Object> actual = json(cell(record, "actual"));
        Map<String, @Nullable Object> columns = new HashMap<>(record.toMap());
        return new ClassicRow(
                cell(record, "instance_id"),
                cell(record, "task_id"),
                cell(record, "task_name"),
                moment(cell(record, "created_at")),
                moment(cell(record, "initialized_at")),
                moment(cell(record, "started_at")),
                moment(cell(record, "completed_at")),
                moment(cell(record, "cancelled_at")),
                moment(cell(record, "due_at")),
                cell(record, "status"),
                values(columns),
                values(predicted),
                values(actual),
                emotions(predicted),
                emotions(actual),
                actual.get("postpone_history") instanceof List<?> list ? list.size() : 0);
    }

    /** One row of dataset G, which is JSON throughout. */
    static ClassicRow row(Map<String, @Nullable Object> json, Map<String, String> names) {
        Map<String, @Nullable Object> predicted = part(json, "predicted");
        Map<String, @Nullable Object> actual = part(json, "actual");
        String task = String.valueOf(json.get("task_id"));
        return new ClassicRow(
                String.valueOf(json.get("instance_id")),
                task,
                names.getOrDefault(task, task),
                moment(text(json, "created_at")),
                moment(text(json, "initialized_at")),
                moment(text(json, "started_at")),
                moment(text(json, "completed_at")),
                moment(text(json, "cancelled_at")),
                moment(text(json, "due_at")),
                text(json, "status"),
                storedAtCompletion(values(actual)),
                values(predicted),
                values(actual),
                emotions(predicted),
                emotions(actual),
                0);
    }

    /** Completing an instance writes the answers of the form into columns of the row. */
    private static ClassicValues storedAtCompletion(ClassicValues actual) {
        Map<String, Double> columns = new LinkedHashMap<>();
        Map.of(
                        "actual_relief", "relief_score",
                        "actual_mental_energy", "mental_energy_needed",
                        "actual_difficulty", "task_difficulty",
                        "actual_emotional", "emotional_load",
                        "time_actual_minutes", "duration_minutes")
                .forEach((key, column) -> {
                    if (actual.numbers().containsKey(key)) {
                        columns.put(column, actual.get(key));
                    }
                });
        return new ClassicValues(columns);
    }

    private static Map<String, @Nullable Object> part(Map<String, @Nullable Object> json, String key) {
        return json.get(key) == null ? Map.of() : Golden.object(json.get(key));
    }

    private static String text(Map<String, @Nullable Object> json, String key) {
        Object value = json.get(key);
        return value == null ? "" : value.toString();
    }

    static ClassicValues values(Map<String, @Nullable Object> json) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        json.forEach((key, value) -> {
            double number = value instanceof Number n ? n.doubleValue() : number(value instanceof String s ? s : "");
            if (!Double.isNaN(number)) {
                numbers.put(key, number);
            }
        });
        return new ClassicValues(numbers);
    }

    private static Map<String, Double> emotions(Map<String, @Nullable Object> json) {
        return json.get("emotion_values") instanceof Map<?, ?>
                ? values(Golden.object(json.get("emotion_values"))).numbers()
                : Map.of();
    }

    private static Map<String, @Nullable Object> json(String cell) {
        try {
            return cell.isBlank() ? Map.of() : Golden.object(JSON.readValue(cell, Map.class));
        } catch (JacksonException broken) {
            return Map.of();
        }
    }

    private static double number(String cell) {
        try {
            return cell.isBlank() ? Double.NaN : Double.parseDouble(cell);
        } catch (NumberFormatException text) {
            return Double.NaN;
        }
    }

    static @Nullable LocalDateTime moment(String cell) {
        return cell.isBlank() ? null : LocalDateTime.parse(cell.replace(' ', 'T'));
    }

    private static String cell(CSVRecord record, String column) {
        return record.isMapped(column) ? record.get(column) : "";
    }

    private static List<CSVRecord> records(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(LegacyFiles.class.getResourceAsStream("/legacy/" + file)),
                StandardCharsets.UTF_8)) {
            return new ArrayList<>(format.parse(in).getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
