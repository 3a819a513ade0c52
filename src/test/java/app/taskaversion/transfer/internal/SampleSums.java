package app.taskaversion.transfer.internal;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sums of a sample file, computed without any of our reading code. */
record SampleSums(int rows, double minutes, double relief, double expectedAversion) {

    private static final JsonMapper MAPPER = new JsonMapper();

    static SampleSums of(Path folder) throws IOException {
        int rows = 0;
        double minutes = 0;
        double relief = 0;
        double aversion = 0;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve("task_instances.csv"))) {
            for (CSVRecord row : format.parse(reader)) {
                rows++;
                JsonNode predicted = json(row.get("predicted"));
                JsonNode actual = json(row.get("actual"));
                aversion += predicted.path("expected_aversion").asDouble(0);
                if (!row.get("completed_at").isEmpty()) {
                    minutes += first(actual, "time_actual_minutes", row, "duration_minutes");
                    relief += first(actual, "actual_relief", row, "relief_score");
                }
            }
        }
        return new SampleSums(rows, minutes, relief, aversion);
    }

    private static double first(JsonNode json, String key, CSVRecord row, String column) {
        if (json.has(key)) {
            return json.get(key).asDouble();
        }
        String cell = row.isMapped(column) ? row.get(column) : "";
        return cell.isEmpty() || cell.equals("abc") ? 0 : Double.parseDouble(cell);
    }

    private static JsonNode json(String cell) {
        try {
            return cell.isEmpty() ? MAPPER.createObjectNode() : MAPPER.readTree(cell);
        } catch (JacksonException e) {
            return MAPPER.createObjectNode();
        }
    }
}
