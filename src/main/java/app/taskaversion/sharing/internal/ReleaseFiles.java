package app.taskaversion.sharing.internal;

import app.taskaversion.platform.text.Sha256;
import app.taskaversion.platform.zip.ReproducibleZip;
import app.taskaversion.sharing.internal.book.ReleaseBook.Begun;
import app.taskaversion.sharing.rule.Budget;
import app.taskaversion.sharing.rule.PrivateMeans;
import app.taskaversion.sharing.rule.ReleasedCell;
import app.taskaversion.sharing.rule.ReleasedCell.Figures;
import app.taskaversion.sharing.rule.Statistic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Component;

/**
 * The files of a release: figures as CSV and JSON, what the columns mean, and how it was made, with the checksums of the
 * others. Made of noisy numbers only; the same numbers make the same bytes.
 */
@Component
class ReleaseFiles {

    static final String FORMAT = "task-aversion aggregates 1";

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private static final List<String> COLUMNS = columns();

    private static List<String> columns() {
        return Stream.of(
                        Stream.of("task_type", "week_part", "people"),
                        Stream.of(Statistic.values()).map(Statistic::word),
                        Stream.of("noise_half_width"))
                .flatMap(each -> each)
                .toList();
    }

    /** By name, in the order in which they are packed. */
    SequencedMap<String, byte[]> of(Begun release, List<ReleasedCell> cells) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put("cells.csv", csv(cells));
        files.put("cells.json", Json.bytes(json(release, cells)));
        files.put("dictionary.csv", Dictionary.bytes());
        files.put("audit.json", Json.bytes(audit(release, cells, files)));
        return files;
    }

    byte[] zip(Begun release, List<ReleasedCell> cells) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReproducibleZip zip = new ReproducibleZip(out);
            for (Map.Entry<String, byte[]> file : of(release, cells).entrySet()) {
                zip.entry(file.getKey()).write(file.getValue());
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory throws none
        }
        return out.toByteArray();
    }

    /** One line for each cell that is told, its words and numbers in the order of the columns. */
    private static Map<String, Object> line(ReleasedCell cell, Figures figures) {
        Map<String, Object> line = name(cell);
        line.put("people", figures.people());
        for (Statistic statistic : Statistic.values()) {
            line.put(statistic.word(), figures.mean(statistic));
        }
        line.put("noise_half_width", Math.ceil(figures.halfWidth() * 10) / 10);
        return line;
    }

    private static Map<String, Object> name(ReleasedCell cell) {
        Map<String, Object> name = new LinkedHashMap<>();
        name.put("task_type", cell.cell().typeWord());
        name.put("week_part", cell.cell().part().word());
        return name;
    }

    private static List<Map<String, Object>> told(List<ReleasedCell> cells) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (ReleasedCell cell : cells) {
            Figures figures = cell.figures();
            if (figures != null) {
                lines.add(line(cell, figures));
            }
        }
        return lines;
    }

    private static List<Map<String, Object>> withheld(List<ReleasedCell> cells) {
        return cells.stream()
                .filter(cell -> !cell.isTold())
                .map(ReleaseFiles::name)
                .toList();
    }

    private static byte[] csv(List<ReleasedCell> cells) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(COLUMNS);
            for (Map<String, Object> line : told(cells)) {
                printer.printRecord(COLUMNS.stream().map(line::get));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringBuilder throws none
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> json(Begun release, List<ReleasedCell> cells) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.putAll(moment(release));
        all.put("cells", told(cells));
        all.put("withheld", withheld(cells));
        all.put("dictionary", Dictionary.lines());
        return all;
    }

    private static Map<String, Object> moment(Begun release) {
        Map<String, Object> moment = new LinkedHashMap<>();
        moment.put("year", release.year());
        moment.put("turn", release.turn());
        moment.put("day", LocalDate.ofInstant(release.at(), ZoneOffset.UTC).toString());
        return moment;
    }

    private static Map<String, Object> audit(Begun release, List<ReleasedCell> cells, Map<String, byte[]> files) {
        Map<String, Object> asked = moment(release);
        asked.put("window_days", ShareQuery.WINDOW.toDays());
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("format", FORMAT);
        all.put("release", release.id().toString());
        all.put("asked", asked);
        all.put("parameters", parameters());
        all.put("people_in_told_cells", people(cells));
        all.put("withheld", withheld(cells));
        Map<String, Object> sums = new LinkedHashMap<>();
        files.forEach((name, content) -> sums.put(name, Sha256.hex(content)));
        all.put("sha256", sums);
        return all;
    }

    /** With its noise, a person once for each of their cells: the exact number would tell whether somebody is there. */
    private static long people(List<ReleasedCell> cells) {
        long people = 0;
        for (ReleasedCell cell : cells) {
            Figures figures = cell.figures();
            people += figures == null ? 0 : figures.people();
        }
        return people;
    }

    private static Map<String, Object> parameters() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("method", PrivateMeans.VERSION);
        all.put("noise", "discrete Laplace");
        all.put("epsilon", Budget.RELEASE);
        all.put("epsilon_of_each_number", Budget.EACH.value());
        all.put("releases_a_year", Budget.RELEASES_A_YEAR);
        all.put("cells_a_person", Budget.CELLS);
        all.put("centre", Budget.CENTRE);
        all.put("scale_of_people", Budget.countScale());
        all.put("scale_of_sums", Budget.sumScale());
        all.put("least_people", Budget.LEAST_PEOPLE);
        all.put("widest_noise_half_width", Budget.WIDEST);
        all.put("half_width_is_sure_to", Budget.SURE);
        return all;
    }
}
