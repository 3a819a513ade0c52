package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Feature;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows to learn from, person after person: each is in memory only while their own rows are written. One line for each
 * candidate of each list, the lines of a list together, lists in the order of time. No text and no id; of the time only how
 * many whole hours lie between the list and the export, so that the file holds no date. Absent is empty.
 */
public final class RowsWriter {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    private final Instant now;
    private final CSVPrinter out;
    private int people;
    private long rows;

    /**
     * @param to gets the whole file; is not closed
     * @param export names this export, and nothing else
     * @param now the moment of the export
     */
    public RowsWriter(OutputStream to, UUID export, Instant now) throws IOException {
        this.now = now;
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        for (String note : Rows.notes(export.toString())) {
            writer.write("# " + note + "\n");
        }
        out = new CSVPrinter(writer, FORMAT);
        out.printRecord(Rows.COLUMNS);
    }

    /**
     * The next person gets the next number.
     *
     * @param examples their own, lists in the order of time; their numbers are not looked at
     */
    public void add(List<Example> examples) throws IOException {
        int list = -1;
        Instant at = null;
        for (Example example : examples) {
            if (!example.at().equals(at)) {
                at = example.at();
                list++;
            }
            write(example, list);
        }
        people++;
        rows += examples.size();
        out.flush();
    }

    private void write(Example example, int list) throws IOException {
        out.printRecord(cells(people, list, now, example));
    }

    /** The names of the columns. */
    public static List<String> columns() {
        return Rows.COLUMNS;
    }

    /**
     * One line, in the order of the columns; absent where nothing is known.
     *
     * @param person the number that stands for a person
     * @param list the number of the list among those of the person
     * @param now the moment of the export
     */
    public static List<@Nullable Number> cells(int person, int list, Instant now, Example example) {
        List<@Nullable Number> cells = new ArrayList<>(Rows.COLUMNS.size());
        cells.add(person);
        cells.add(list);
        cells.add(Duration.between(example.at(), now).toHours());
        cells.add(example.instances());
        cells.add(example.position());
        for (Feature feature : Rows.NUMBERS) {
            float number = example.features()[feature.column()];
            cells.add(Float.isNaN(number) ? null : (Number) number);
        }
        for (double label : Rows.labels(example)) {
            cells.add(Double.isNaN(label) ? null : (Number) label);
        }
        return cells;
    }

    /** Writes what is still held, above all the names of the columns where nobody has a row. */
    public void flush() throws IOException {
        out.flush();
    }

    public int people() {
        return people;
    }

    public long rows() {
        return rows;
    }
}
