package app.taskaversion.platform.chart;

import app.taskaversion.platform.text.FormulaGuard;
import app.taskaversion.platform.text.Packed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The figures of a chart as rows. The first column names the row.
 *
 * @param columns at least one
 * @param rows each with as many cells as there are columns
 */
public record ChartTable(List<Column> columns, List<List<String>> rows) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /**
     * A column.
     *
     * @param title what stands above it, with the unit
     * @param number whether it holds numbers, which stand at the right
     */
    public record Column(String title, boolean number) {

        public static Column text(String title) {
            return new Column(title, false);
        }

        public static Column number(String title) {
            return new Column(title, true);
        }
    }

    /** @throws IllegalArgumentException if a row is longer or shorter than the heading */
    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
            throw new IllegalArgumentException("Each row has a cell for each column");
        }
    }

    /**
     * The same as CSV for a spreadsheet: RFC 4180, with the heading. A text that a spreadsheet would run as a formula
     * gets a leading apostrophe.
     */
    public String csv() {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(columns.stream().map(Column::title));
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    printer.print(columns.get(i).number() ? row.get(i) : FormulaGuard.guarded(row.get(i)));
                }
                printer.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return text.toString();
    }

    /** The same for a screen to keep until somebody asks for it. */
    Packed packed() {
        return Packed.of(JSON.writeValueAsString(this));
    }

    static ChartTable unpacked(Packed packed) {
        return JSON.readValue(packed.text(), ChartTable.class);
    }
}
