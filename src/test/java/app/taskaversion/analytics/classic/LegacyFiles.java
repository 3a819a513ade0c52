package app.taskaversion.analytics.classic;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The sample histories as rows of the older app, read straight from its files. */
final class LegacyFiles {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 20, 18, 0);

    private LegacyFiles() {}

    static ClassicHistory history(String name) {
        return new ClassicHistory(tasks(name), rows(name), ClassicSettings.DEFAULT, NOW);
    }

    private static List<ClassicTask> tasks(String name) {
        return records(name + "/tasks.csv").stream().map(ClassicCells::task).toList();
    }

    private static List<ClassicRow> rows(String name) {
        return records(name + "/task_instances.csv").stream()
                .map(ClassicCells::row)
                .toList();
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
                ClassicCells.moment(text(json, "created_at")),
                ClassicCells.moment(text(json, "initialized_at")),
                ClassicCells.moment(text(json, "started_at")),
                ClassicCells.moment(text(json, "completed_at")),
                ClassicCells.moment(text(json, "cancelled_at")),
                ClassicCells.moment(text(json, "due_at")),
                text(json, "status"),
                storedAtCompletion(ClassicCells.values(actual)),
                ClassicCells.values(predicted),
                ClassicCells.values(actual),
                ClassicCells.emotions(predicted),
                ClassicCells.emotions(actual),
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

    private static List<Map<String, String>> records(String file) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (InputStreamReader in = new InputStreamReader(
                Objects.requireNonNull(LegacyFiles.class.getResourceAsStream("/legacy/" + file)),
                StandardCharsets.UTF_8)) {
            return format.parse(in).stream().map(CSVRecord::toMap).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
