package app.taskaversion.recommendation.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The tables of a folder of the simulator of people, with times to the minute in one zone. */
record SimulatedFile(Path folder) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Takes one row of a table. */
    @FunctionalInterface
    interface Reader {
        void read(CSVRecord row) throws IOException;
    }

    /** @throws IOException if there is no such table, or a row cannot be read */
    void each(String name, Reader reader) throws IOException {
        try (CSVParser rows = open(name)) {
            for (CSVRecord row : rows) {
                reader.read(row);
            }
        }
    }

    CSVParser open(String name) throws IOException {
        return CSVParser.parse(Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8), FORMAT);
    }

    static @Nullable Instant at(String text) {
        return text.isBlank() ? null : LocalDateTime.parse(text, MINUTE).toInstant(ZoneOffset.UTC);
    }

    static Instant required(CSVRecord row, String column) throws IOException {
        Instant at = at(row.get(column));
        if (at == null) {
            throw new IOException("No " + column + " in row " + row.getRecordNumber());
        }
        return at;
    }
}
