package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.model.OtherNumbers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads what {@link RowsWriter} wrote. */
final class RowsReader {

    /** Any moment will do: only how long ago something was counts. */
    private static final Instant NOW = Instant.EPOCH;

    private static final String EXPORT = "# export=";
    private static final String SCHEMA = "# schema=";

    /** How many lists of one hour can be told apart. */
    private static final int LISTS = 3_600_000;

    private RowsReader() {}

    /**
     * @throws OtherNumbers if it was written by a version whose numbers mean something else
     * @throws IOException if it cannot be read, or is no such file
     */
    static Teaching read(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            UUID export = export(in);
            List<Example> examples = new ArrayList<>();
            for (CSVRecord line : CSVFormat.DEFAULT.parse(in)) {
                if (line.getRecordNumber() == 1) {
                    requireColumns(line.toList());
                } else {
                    examples.add(example(line));
                }
            }
            return new Teaching(examples, NOW, export);
        } catch (OtherNumbers e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException("No rows", e);
        }
    }

    private static UUID export(BufferedReader in) throws IOException {
        List<String> notes = new ArrayList<>();
        for (String unused : Rows.notes("")) {
            notes.add(Objects.requireNonNullElse(in.readLine(), ""));
        }
        if (!notes.getFirst().equals("# " + Rows.FORMAT)) {
            throw new IOException("No rows");
        }
        String schema = after(SCHEMA, notes);
        if (!schema.equals(Schema.hash())) {
            throw new OtherNumbers(schema);
        }
        return UUID.fromString(after(EXPORT, notes));
    }

    private static String after(String start, List<String> notes) throws IOException {
        return notes.stream()
                .filter(note -> note.startsWith(start))
                .findFirst()
                .map(note -> note.substring(start.length()))
                .orElseThrow(() -> new IOException("Not said: " + start));
    }

    private static void requireColumns(List<String> names) throws IOException {
        if (!names.equals(Rows.COLUMNS)) {
            throw new IOException("Other columns");
        }
    }

    /** The latest moment of the hour would not be ripe yet where the true one just was. */
    private static Example example(CSVRecord line) throws IOException {
        if (line.size() != Rows.COLUMNS.size()) {
            throw new IOException("Line " + line.getRecordNumber());
        }
        int list = Integer.parseInt(line.get(1));
        Instant at =
                NOW.minus(Duration.ofHours(Long.parseLong(line.get(2)) + 1)).plusMillis(list % LISTS);
        float[] features = new float[Schema.size()];
        Arrays.fill(features, Float.NaN);
        int cell = Rows.PLACE.size();
        for (Feature feature : Rows.NUMBERS) {
            features[feature.column()] = (float) number(line.get(cell++), true);
        }
        return new Example(
                Integer.parseInt(line.get(0)),
                at,
                Integer.parseInt(line.get(3)),
                features,
                Integer.parseInt(line.get(4)),
                number(line.get(cell), false),
                number(line.get(cell + 1), false),
                number(line.get(cell + 2), false),
                number(line.get(cell + 3), false),
                number(line.get(cell + 4), false));
    }

    /** Through a double a float would be rounded twice. */
    private static double number(String cell, boolean single) {
        if (cell.isEmpty()) {
            return Double.NaN;
        }
        return single ? Float.parseFloat(cell) : Double.parseDouble(cell);
    }
}
