package app.taskaversion.transfer.legacy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cells of source rows that were written down verbatim, by the column names of their file. */
public final class SourceCells {

    private final CSVFormat format;
    private final List<String> names;

    private SourceCells(CSVFormat format, List<String> names) {
        this.format = format;
        this.names = names;
    }

    /** @param header the first line of the file, as written */
    public static SourceCells of(String header) {
        try {
            char separator = header.isBlank()
                    ? ','
                    : HeaderLine.read(new StringReader(header), "").separator();
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            return new SourceCells(
                    format,
                    cells(format, header).stream()
                            .map(name -> name.strip().toLowerCase(Locale.ROOT))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Column names in lower case, in the order of the file. */
    public List<String> names() {
        return names;
    }

    public boolean has(String column) {
        return names.contains(column);
    }

    /** Each column that the file has; a row that ended early has empty cells. */
    public Map<String, String> read(String raw) {
        List<String> cells = cells(format, raw);
        Map<String, String> read = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            read.putIfAbsent(names.get(i), i < cells.size() ? cells.get(i) : "");
        }
        return read;
    }

    private static List<String> cells(CSVFormat format, String record) {
        try (CSVParser parser = format.parse(new StringReader(record))) {
            @Nullable CSVRecord first = null;
            for (CSVRecord found : parser) {
                first = found;
                break;
            }
            return first == null ? List.of() : List.of(first.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
