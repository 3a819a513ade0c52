package app.taskaversion.recommendation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The few simulated people of the tests. */
final class SimulatedFolder {

    static final Path PEOPLE = Path.of("src", "test", "resources", "sim");

    private SimulatedFolder() {}

    /** Them in a folder of its own, with lists that show the first three of what was open. */
    static Path withLists(Path folder) throws IOException {
        Path people = Files.createDirectory(folder.resolve("people"));
        for (String name : List.of("tasks.csv", "task_instances.csv", "candidates.csv")) {
            Files.copy(PEOPLE.resolve(name), people.resolve(name));
        }
        Map<String, List<String>> open = new TreeMap<>();
        for (String line : Files.readAllLines(PEOPLE.resolve("candidates.csv"))) {
            String[] row = line.split(",", -1);
            if (!row[0].equals("rec_id")) {
                open.computeIfAbsent(row[0], unused -> new ArrayList<>()).add(row[3]);
            }
        }
        List<String> lists = new ArrayList<>(List.of("rec_id,slate"));
        open.forEach((decision, tasks) -> lists.add(
                tasks.stream().limit(3).collect(Collectors.joining("\"\",\"\"", decision + ",\"[\"\"", "\"\"]\""))));
        Files.write(people.resolve("recommendations.csv"), lists);
        return people;
    }
}
