package app.taskaversion.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** Makes a history of any length out of the sample {@code small}: each copy lies 45 days before the one before it. */
final class HistoryMill {

    private static final Path SAMPLE =
            Path.of("src/test/resources/legacy/small").toAbsolutePath();
    private static final List<String> OTHERS =
            List.of("tasks.csv", "emotions.csv", "jobs.csv", "job_task_mapping.csv", "notes.csv");
    private static final Duration LENGTH = Duration.ofDays(45);
    private static final Pattern STAMP = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})(.*)");

    private HistoryMill() {}

    static void write(Path folder, int instances) throws IOException {
        for (String name : OTHERS) {
            Path unused = Files.copy(SAMPLE.resolve(name), folder.resolve(name));
        }
        try (Reader reader = Files.newBufferedReader(SAMPLE.resolve("task_instances.csv"));
                var parser = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(reader);
                BufferedWriter writer = Files.newBufferedWriter(folder.resolve("task_instances.csv"));
                CSVPrinter printer = new CSVPrinter(
                        writer,
                        CSVFormat.RFC4180.builder().setRecordSeparator("\n").get())) {
            List<CSVRecord> rows = parser.getRecords();
            printer.printRecord(parser.getHeaderNames());
            for (int i = 0; i < instances; i++) {
                printer.printRecord(copy(rows.get(i % rows.size()), i / rows.size(), i));
            }
        }
    }

    private static List<String> copy(CSVRecord row, int copies, int number) {
        List<String> cells = row.toList();
        cells.set(0, "b" + number);
        for (int i = 1; i < cells.size(); i++) {
            Matcher stamp = STAMP.matcher(cells.get(i));
            if (stamp.matches()) {
                LocalDateTime then = LocalDateTime.parse(stamp.group(1) + "T" + stamp.group(2))
                        .minus(LENGTH.multipliedBy(copies));
                cells.set(i, then.toLocalDate() + " " + then.toLocalTime() + stamp.group(3));
            }
        }
        return cells;
    }
}
