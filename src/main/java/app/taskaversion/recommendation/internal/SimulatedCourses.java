package app.taskaversion.recommendation.internal;

import app.taskaversion.analytics.metric.Kind;
import app.taskaversion.recommendation.feature.Attempt;
import app.taskaversion.recommendation.feature.Attempt.End;
import app.taskaversion.recommendation.feature.Expected;
import app.taskaversion.recommendation.feature.Felt;
import app.taskaversion.recommendation.feature.Offer;
import app.taskaversion.recommendation.feature.OpenItem;
import app.taskaversion.recommendation.feature.Past;
import app.taskaversion.recommendation.internal.SimulatedCourse.Decision;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder of the simulator of people as a model learns from it: {@code tasks.csv}, {@code task_instances.csv}, {@code
 * candidates.csv} and {@code recommendations.csv}. What is true of these people is never opened.
 */
final class SimulatedCourses {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Made(Kind kind, double minutes, double repeatDays) {}

    /** The rows of one person while they are gathered. */
    private static final class Gathered {
        final Map<String, String> categories = new HashMap<>();
        final Map<String, Made> tasks = new HashMap<>();
        final List<Attempt> attempts = new ArrayList<>();
        final List<Decision> decisions = new ArrayList<>();
    }

    private final SimulatedFile files;
    private final Map<String, Gathered> people = new LinkedHashMap<>();

    private SimulatedCourses(Path folder) {
        files = new SimulatedFile(folder);
    }

    /**
     * Everybody, in the order of the file of tasks.
     *
     * @throws IOException if a file is missing or cannot be read
     */
    static List<SimulatedCourse> read(Path folder) throws IOException {
        SimulatedCourses read = new SimulatedCourses(folder);
        read.files.each("tasks.csv", read::task);
        read.files.each("task_instances.csv", read::attempt);
        read.decisions();
        List<SimulatedCourse> courses = new ArrayList<>();
        for (Gathered one : read.people.values()) {
            Past past = new Past(
                    one.categories, one.decisions.stream().map(Decision::offer).toList(), one.attempts, List.of());
            courses.add(new SimulatedCourse(courses.size(), past, one.decisions));
        }
        return courses;
    }

    private Gathered of(CSVRecord row) {
        return people.computeIfAbsent(row.get("user_id"), unused -> new Gathered());
    }

    private void task(CSVRecord row) {
        Gathered person = of(row);
        String task = row.get("task_id");
        person.categories.put(task, words(row.get("categories")));
        person.tasks.put(
                task,
                new Made(
                        SimulatedPerson.kindOf(row.get("task_type")),
                        number(row.get("default_estimate_minutes")),
                        repeatDays(row.get("routine_frequency"))));
    }

    private static double repeatDays(String frequency) {
        return switch (frequency.toLowerCase(Locale.ROOT)) {
            case "daily" -> 1;
            case "weekly" -> 7;
            case "monthly" -> 30;
            default -> Double.NaN;
        };
    }

    private static String words(String json) {
        List<String> words = new ArrayList<>();
        JSON.readTree(json).forEach(word -> words.add(word.asString().toLowerCase(Locale.ROOT)));
        return String.join(" ", words);
    }

    private void attempt(CSVRecord row) {
        Instant started = SimulatedFile.at(row.get("started_at"));
        if (started == null) {
            return;
        }
        Instant completed = SimulatedFile.at(row.get("completed_at"));
        Instant ended = completed == null ? SimulatedFile.at(row.get("cancelled_at")) : completed;
        Expected expected = expected(Numbers.read(row.get("predicted")));
        String actual = row.get("actual");
        End end = completed != null
                ? End.DONE
                : ended == null ? End.GOING_ON : withoutMeaning(actual) ? End.WITHOUT_MEANING : End.NOT_FINISHED;
        of(row).attempts
                .add(new Attempt(
                        row.get("task_id"), started, ended, end, expected, felt(Numbers.read(actual), expected)));
    }

    private static boolean withoutMeaning(String actual) {
        return !actual.isBlank()
                && Answers.endsWithoutMeaning(
                        JSON.readTree(actual).path("cancellation_category").asString(""));
    }

    private static Expected expected(Numbers said) {
        return new Expected(
                said.get("expected_relief"),
                said.get("expected_aversion"),
                said.get("expected_mental_energy"),
                said.get("expected_difficulty"),
                said.get("expected_emotional_load"),
                said.get("expected_physical_load"),
                said.get("time_estimate_minutes"),
                said.get("motivation"));
    }

    private static Felt felt(Numbers said, Expected expected) {
        return new Answers(
                        said.get("actual_relief"),
                        said.get("actual_aversion"),
                        said.get("actual_stress"),
                        said.get("actual_mental_energy"),
                        said.get("actual_difficulty"),
                        said.get("actual_emotional"),
                        said.get("actual_physical"),
                        said.get("time_actual_minutes"))
                .felt(expected, true);
    }

    private void decisions() throws IOException {
        Map<String, List<String>> slates = new HashMap<>();
        files.each("recommendations.csv", row -> {
            List<String> slate = new ArrayList<>();
            JSON.readTree(row.get("slate")).forEach(task -> slate.add(task.asString()));
            slates.put(row.get("rec_id"), slate);
        });
        Map<String, List<OpenItem>> items = new LinkedHashMap<>();
        Map<String, Gathered> whose = new HashMap<>();
        Map<String, Instant> when = new HashMap<>();
        files.each("candidates.csv", row -> {
            String id = row.get("rec_id");
            Gathered person = of(row);
            whose.put(id, person);
            when.put(id, SimulatedFile.required(row, "shown_at"));
            items.computeIfAbsent(id, unused -> new ArrayList<>()).add(item(person, row));
        });
        for (Map.Entry<String, List<OpenItem>> each : items.entrySet()) {
            String id = each.getKey();
            Gathered person = whose.get(id);
            Instant at = when.get(id);
            if (person != null && at != null) {
                List<String> open = each.getValue().stream().map(OpenItem::task).toList();
                Offer offer = new Offer(at, open, slates.getOrDefault(id, List.of()));
                person.decisions.add(new Decision(id, offer, each.getValue()));
            }
        }
    }

    private static OpenItem item(Gathered person, CSVRecord row) throws IOException {
        String task = row.get("task_id");
        Made made = person.tasks.getOrDefault(task, new Made(Kind.OTHER, Double.NaN, Double.NaN));
        return new OpenItem(
                task,
                made.kind(),
                SimulatedFile.required(row, "opened_at"),
                SimulatedFile.at(row.get("due_at")),
                made.repeatDays(),
                made.minutes(),
                SimulatedFile.at(row.get("predicted_at")),
                expected(Numbers.read(row.get("predicted"))));
    }

    private static double number(String text) {
        return text.isBlank() ? Double.NaN : Double.parseDouble(text);
    }
}
