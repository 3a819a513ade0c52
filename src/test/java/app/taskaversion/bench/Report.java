package app.taskaversion.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All tables of a run in the order of the goals (quality §2), with what the older app took beside them. */
final class Report {

    private static final Logger LOG = LoggerFactory.getLogger(Report.class);
    private static final Path FOLDER = Path.of("target", "bench");

    /** Beginning of the tables' names, what they answer, and the older app's figure (quality §1). */
    private static final Map<String, List<String>> GOALS = goals();

    private Report() {}

    private static Map<String, List<String>> goals() {
        Map<String, List<String>> goals = new LinkedHashMap<>();
        goals.put(
                "look-back",
                List.of(
                        "P1 figures of Look back: 150 ms CPU warm, 600 cold, for 50 000 instances",
                        "0.49 s for 300, 3.7 s for 5 000, 33.2 s for 50 000"));
        goals.put(
                "import",
                List.of(
                        "P2 import of 50 000 instances: 10 s wall, 64 MB extra heap",
                        "0.35 s for 300, 5.3 s for 5 000, then it stops at 10 000 rows"));
        goals.put(
                "taps",
                List.of(
                        "P3 start, pause, resume: 5 statements, done 8, 5 ms CPU each",
                        "25 ms to create and complete one"));
        goals.put(
                "what-next",
                List.of(
                        "P4 500 candidates: rules 10 ms CPU, with the model 40 ms",
                        "0.20 s for 300 open instances, 10.8 s for 5 000, over 45 s for 50 000"));
        goals.put("training", List.of("P5 training on 10 000 rows: 20 CPU s, 90 with everything", "does not learn"));
        goals.put(
                "start",
                List.of("P6 start to the first page: must 8 CPU s and 4 s wall, aim 6 and 2.5", "not measured"));
        goals.put(
                "memory",
                List.of("P7 idle: must 380 MB resident, aim 300", "169 MB at 300 instances, 1.2 GB at 50 000"));
        goals.put("sessions", List.of("P8 150 kB of live heap for each session", "not measured"));
        goals.put(
                "load",
                List.of(
                        "P9 100 interactions/s on one core: p50 8 ms, p95 40, p99 100",
                        "1.0 s to the first byte of its dashboard"));
        goals.put("payload", List.of("P10 first load 1 MB without charts; answers 20 kB at p95", "not measured"));
        return goals;
    }

    static void write() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, List<String>> goal : GOALS.entrySet()) {
            List<Path> tables = tables(goal.getKey());
            if (!tables.isEmpty()) {
                lines.addAll(List.of("### " + goal.getValue().getFirst(), ""));
                for (Path table : tables) {
                    lines.addAll(List.of("`" + table.getFileName().toString().replace(".md", "") + "`", ""));
                    lines.addAll(Files.readAllLines(table));
                    lines.add("");
                }
                lines.addAll(List.of("Older app: " + goal.getValue().getLast() + ".", ""));
            }
        }
        Path unused = Files.write(FOLDER.resolve("report.md"), lines);
        LOG.info("{}", String.join("\n", lines));
    }

    private static List<Path> tables(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning))
                    .sorted()
                    .toList();
        }
    }
}
