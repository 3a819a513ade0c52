package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.internal.SimulatedPerson.Item;
import app.taskaversion.recommendation.internal.SimulatedPerson.Made;
import app.taskaversion.recommendation.internal.SimulatedPerson.Past;
import app.taskaversion.recommendation.rule.Candidate;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of the simulator of people: {@code tasks.csv}, {@code task_instances.csv} and {@code candidates.csv}, in local
 * times of one zone. What is true of these people stands in a file of its own, which is never opened.
 */
final class SimulatedPeople {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SimulatedFile files;
    private final Map<String, SimulatedPerson> people = new HashMap<>();

    /** Hears what was open at each decision, in the order of the file. */
    @FunctionalInterface
    interface Decisions {
        void decide(String decision, List<Candidate<String>> candidates) throws IOException;
    }

    private SimulatedPeople(Path folder) {
        files = new SimulatedFile(folder);
    }

    /** @throws IOException if a file is missing or cannot be read */
    static SimulatedPeople read(Path folder) throws IOException {
        SimulatedPeople read = new SimulatedPeople(folder);
        Map<String, Map<String, Made>> tasks = read.tasks();
        Map<String, List<Past>> past = read.past();
        tasks.forEach((user, made) ->
                read.people.put(user, new SimulatedPerson(made, past.getOrDefault(user, List.of()))));
        return read;
    }

    private Map<String, Map<String, Made>> tasks() throws IOException {
        Map<String, Map<String, Made>> tasks = new HashMap<>();
        try (CSVParser rows = files.open("tasks.csv")) {
            for (CSVRecord row : rows) {
                String estimate = row.get("default_estimate_minutes");
                tasks.computeIfAbsent(row.get("user_id"), unused -> new HashMap<>())
                        .put(
                                row.get("task_id"),
                                new Made(
                                        SimulatedPerson.kindOf(row.get("task_type")),
                                        words(row.get("categories")),
                                        estimate.isBlank() ? Double.NaN : Double.parseDouble(estimate)));
            }
        }
        return tasks;
    }

    private static Set<String> words(String json) {
        Set<String> words = new HashSet<>();
        JSON.readTree(json).forEach(word -> words.add(word.asString().toLowerCase(Locale.ROOT)));
        return words;
    }

    private Map<String, List<Past>> past() throws IOException {
        Map<String, List<Past>> past = new HashMap<>();
        try (CSVParser rows = files.open("task_instances.csv")) {
            for (CSVRecord row : rows) {
                Instant completed = SimulatedFile.at(row.get("completed_at"));
                Instant ended = completed == null ? SimulatedFile.at(row.get("cancelled_at")) : completed;
                Instant guessed = SimulatedFile.at(row.get("initialized_at"));
                Instant started = SimulatedFile.at(row.get("started_at"));
                if (ended != null && guessed != null && started != null) {
                    past.computeIfAbsent(row.get("user_id"), unused -> new ArrayList<>())
                            .add(new Past(
                                    row.get("task_id"),
                                    guessed,
                                    started,
                                    ended,
                                    completed != null,
                                    Numbers.read(row.get("predicted")),
                                    Numbers.read(row.get("actual"))));
                }
            }
        }
        past.values().forEach(each -> each.sort(Comparator.comparing(Past::ended)));
        return past;
    }

    void decide(Decisions decisions) throws IOException {
        List<Item> items = new ArrayList<>();
        String decision = "";
        String user = "";
        Instant now = Instant.EPOCH;
        try (CSVParser rows = files.open("candidates.csv")) {
            for (CSVRecord row : rows) {
                if (!row.get("rec_id").equals(decision)) {
                    decide(decisions, decision, user, items, now);
                    items.clear();
                    decision = row.get("rec_id");
                    user = row.get("user_id");
                    now = SimulatedFile.required(row, "shown_at");
                }
                items.add(new Item(
                        row.get("task_id"),
                        SimulatedFile.required(row, "opened_at"),
                        SimulatedFile.at(row.get("due_at")),
                        SimulatedFile.at(row.get("predicted_at")),
                        Numbers.read(row.get("predicted"))));
            }
        }
        decide(decisions, decision, user, items, now);
    }

    private void decide(Decisions decisions, String decision, String user, List<Item> items, Instant now)
            throws IOException {
        SimulatedPerson person = people.get(user);
        if (person != null && !items.isEmpty()) {
            decisions.decide(decision, person.candidates(items, now));
        }
    }
}
