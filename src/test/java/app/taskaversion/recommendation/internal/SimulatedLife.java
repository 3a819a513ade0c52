package app.taskaversion.recommendation.internal;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.AnswerSource;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** One simulated person who uses the app: the clock goes along with what their files say. */
final class SimulatedLife {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /** A moment at which something was suggested to them. */
    record Decision(String id, Instant at, List<CSVRecord> open) {}

    /** Something they did. */
    private record Step(Instant at, boolean end, Runnable step) {}

    private final TaskService tasks;
    private final InstanceService instances;
    private final TestClock clock;
    private final TestSql sql;
    private final Map<String, TaskId> ids = new HashMap<>();
    private final Set<String> inUse = new HashSet<>();
    private final Set<String> begun = new HashSet<>();
    private final Map<String, InstanceId> open = new HashMap<>();
    private final Map<String, String> openedAt = new HashMap<>();
    private final Map<String, String> guesses = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Decision> decisions;

    SimulatedLife(ApplicationContext context, Path folder, String person) throws IOException {
        tasks = context.getBean(TaskService.class);
        instances = context.getBean(InstanceService.class);
        clock = context.getBean(TestClock.class);
        sql = context.getBean(TestSql.class);
        Map<String, CSVRecord> made = new TreeMap<>();
        rows(folder, "tasks.csv", person).forEach(row -> made.put(row.get("task_id"), row));
        clock.set(at("2025-01-06 00:00"));
        made.forEach(this::make);
        Map<String, List<CSVRecord>> byDecision = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder, "candidates.csv", person)) {
            byDecision
                    .computeIfAbsent(row.get("rec_id"), id -> new ArrayList<>())
                    .add(row);
        }
        decisions = byDecision.entrySet().stream()
                .map(entry -> new Decision(
                        entry.getKey(), at(entry.getValue().getFirst().get("shown_at")), entry.getValue()))
                .sorted(Comparator.comparing(Decision::at))
                .toList();
        rows(folder, "task_instances.csv", person).forEach(this::live);
        steps.sort(Comparator.comparing(Step::at).thenComparing(step -> !step.end()));
    }

    List<Decision> decisions() {
        return decisions;
    }

    private static List<CSVRecord> rows(Path folder, String name, String person) throws IOException {
        try (CSVParser rows =
                CSVParser.parse(Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8), FORMAT)) {
            return rows.stream()
                    .filter(row -> row.get("user_id").equals(person))
                    .toList();
        }
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text, MINUTE).toInstant(ZoneOffset.UTC);
    }

    private void make(String name, CSVRecord row) {
        List<String> categories = new ArrayList<>();
        JsonMapper.shared().readTree(row.get("categories")).forEach(word -> categories.add(word.asString()));
        RoutineFrequency frequency = RoutineFrequency.parse(row.get("routine_frequency"));
        TaskId id = tasks.create(new TaskData(
                        name,
                        null,
                        TaskType.parse(row.get("task_type")),
                        ScheduleType.ONE_TIME,
                        false,
                        categories,
                        Double.valueOf(row.get("default_estimate_minutes")),
                        null,
                        frequency,
                        frequency == RoutineFrequency.WEEKLY ? Set.of(DayOfWeek.MONDAY) : Set.of(),
                        null,
                        null,
                        null))
                .id();
        ids.put(name, id);
        tasks.archive(id);
    }

    private void live(CSVRecord row) {
        String task = row.get("task_id");
        boolean done = !row.get("completed_at").isBlank();
        Instant ended = at(row.get(done ? "completed_at" : "cancelled_at"));
        steps.add(new Step(at(row.get("started_at")), false, () -> start(task, row)));
        steps.add(new Step(ended, true, () -> end(task, row, done)));
    }

    private void start(String task, CSVRecord row) {
        InstanceId id = Objects.requireNonNull(open.get(task));
        if (!row.get("predicted").equals(guesses.get(task))) {
            instances.guess(id, guess(Numbers.read(row.get("predicted"))));
        }
        begun.add(task);
        Object unused = instances.start(id, StartRequest.via(StartVia.LIST));
    }

    private void end(String task, CSVRecord row, boolean done) {
        InstanceId id = Objects.requireNonNull(open.remove(task));
        guesses.remove(task);
        begun.remove(task);
        if (done) {
            instances.complete(id, outcome(Numbers.read(row.get("actual"))));
        } else {
            instances.letGo(id, "failed_to_complete", null);
        }
    }

    /** Everything up to a decision; what ends at the same minute has ended, what starts then has not begun. */
    void liveUntil(Decision decision) {
        Set<String> wanted = new HashSet<>();
        decision.open().forEach(row -> wanted.add(row.get("task_id")));
        while (!steps.isEmpty()
                && (steps.getFirst().at().isBefore(decision.at())
                        || (steps.getFirst().end() && steps.getFirst().at().equals(decision.at())))) {
            Step step = steps.removeFirst();
            clock.set(step.at());
            step.step().run();
        }
        clock.set(decision.at());
        open.keySet().stream()
                .filter(task -> !wanted.contains(task) && !begun.contains(task))
                .toList()
                .forEach(this::drop);
        inUse.stream().filter(task -> !wanted.contains(task)).toList().forEach(task -> {
            tasks.archive(id(task));
            inUse.remove(task);
        });
        decision.open().forEach(this::wait);
    }

    /** Whatever is left of it. */
    void liveOn() {
        steps.forEach(step -> {
            clock.set(step.at());
            step.step().run();
        });
        steps.clear();
    }

    /** Of a task, by its name in the files. */
    TaskId id(String task) {
        return Objects.requireNonNull(ids.get(task));
    }

    private void drop(String task) {
        instances.delete(Objects.requireNonNull(open.remove(task)));
        guesses.remove(task);
    }

    /** What is open waits in the app too, with what they have said of it by now. */
    private void wait(CSVRecord row) {
        String task = row.get("task_id");
        Instant now = clock.instant();
        if (inUse.add(task)) {
            tasks.unarchive(id(task));
        }
        String opened = row.get("opened_at");
        if (open.containsKey(task) && !opened.equals(openedAt.get(task))) {
            drop(task); // it came round again
        }
        if (!open.containsKey(task)) {
            clock.set(at(opened));
            openedAt.put(task, opened);
            open.put(task, instances.draft(id(task)));
        }
        InstanceId id = Objects.requireNonNull(open.get(task));
        instances.setDue(id, row.get("due_at").isBlank() ? null : at(row.get("due_at")));
        String said = row.get("predicted");
        if (!row.get("predicted_at").isBlank() && !said.equals(guesses.get(task))) {
            clock.set(at(row.get("predicted_at")));
            instances.guess(id, guess(Numbers.read(said)));
            guesses.put(task, said);
        }
        clock.set(now);
    }

    private static Guess guess(Numbers said) {
        return new Guess(
                value(said, "time_estimate_minutes"),
                AnswerSource.USER,
                value(said, "expected_aversion"),
                AnswerSource.USER,
                100,
                null,
                null,
                value(said, "expected_relief"),
                AnswerSource.USER,
                100,
                value(said, "expected_mental_energy"),
                value(said, "expected_difficulty"),
                null,
                value(said, "expected_emotional_load"),
                value(said, "expected_physical_load"),
                null,
                value(said, "motivation"),
                null,
                null);
    }

    private static Outcome outcome(Numbers felt) {
        return new Outcome(
                value(felt, "actual_aversion"),
                100,
                value(felt, "actual_relief"),
                100,
                value(felt, "actual_mental_energy"),
                value(felt, "actual_difficulty"),
                null,
                value(felt, "actual_emotional"),
                value(felt, "actual_physical"),
                value(felt, "actual_stress"),
                null,
                value(felt, "completion_percent"),
                value(felt, "time_actual_minutes"),
                AnswerSource.USER,
                null,
                null,
                null);
    }

    private static @Nullable Double value(Numbers numbers, String name) {
        double value = numbers.get(name);
        return Double.isNaN(value) ? null : (Double) value;
    }

    /** The simulator knows nothing of what the app shows, so neither must what is level be settled by it. */
    void forgetWhatWasShown() {
        int unused = sql.sql("delete from decision where user_id = :owner").update();
    }
}
