package app.taskaversion.transfer.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as the older app did: UTF-8, commas, quotation marks where they are needed, no guard against formulas. */
final class LegacyCsv {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

    private final List<String> columns;
    private final Writer text;
    private final CSVPrinter printer;

    /** @param out stays open */
    LegacyCsv(OutputStream out, List<String> columns) throws IOException {
        this.columns = columns;
        this.text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.printer = new CSVPrinter(text, FORMAT);
        printer.printRecord(columns);
    }

    /** @param cells by column; a missing one is empty */
    void row(Map<String, String> cells) {
        try {
            printer.printRecord(columns.stream()
                    .map(column -> cells.getOrDefault(column, ""))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        text.flush();
    }
}
