package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.note.NoteService;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobService;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceEdit;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.tracking.Postponement;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import app.taskaversion.transfer.DemoService;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.OriginalFiles;
import app.taskaversion.transfer.own.OwnTable;
import app.taskaversion.transfer.own.OwnTables;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class LegacyExportContract {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();

    private static final List<String> FILES = List.of(
            "tasks.csv",
            "jobs.csv",
            "job_task_mapping.csv",
            "task_instances.csv",
            "emotions.csv",
            "notes.csv",
            "survey_responses.csv",
            "user_preferences.csv",
            "popup_responses.csv",
            "popup_triggers.csv");

    /** What a row of the older app can hold of an instance; times of its making to the second. */
    private static final String HELD = """
            task_name, task_version, state, initialized_at, completed_at, cancelled_at, due_at, estimate_minutes,
            expected_aversion, initial_aversion, initialization_expected_aversion, expected_relief,
            expected_mental_energy, expected_difficulty, expected_cognitive_load, expected_emotional_load,
            expected_physical_load, expected_stress, motivation, physical_context, description, actual_relief,
            actual_mental_energy, actual_difficulty, actual_cognitive, actual_emotional, actual_physical,
            actual_stress, completion_percent, actual_minutes, completion_notes, cancellation_category,
            cancellation_note, duration_minutes, delay_minutes, procrastination_score, proactive_score, net_relief,
            net_emotional, serendipity_factor, disappointment_factor""";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private OriginalFiles originals;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JobService jobs;

    @Autowired
    private NoteService notes;

    @Autowired
    private InstanceService instances;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @SqliteTest
    static class OnSqliteTest extends LegacyExportContract {}

    @PostgresTest
    static class OnPostgresTest extends LegacyExportContract {}

    private ImportReport bringIn(Path source, @Nullable ZoneId zone) {
        ImportReport report = imports.run(new ImportRequest(List.of(source), "files", zone, null), ImportProgress.NONE);
        assertThat(report.everyRowAccountedFor()).isTrue();
        return report;
    }

    private void somebodyElse() {
        People.signIn(People.create(context));
    }

    private byte[] current() {
        return Zips.export(context, ExportKind.LEGACY);
    }

    private static List<Map<String, String>> table(String csv) {
        try (var parser = CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv))) {
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.toMap());
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> table(byte[] zip, String file) {
        return table(Zips.text(zip, file));
    }

    private static Map<String, String> row(byte[] zip, String file, String column, String value) {
        return table(zip, file).stream()
                .filter(row -> value.equals(row.get(column)))
                .findFirst()
                .orElseThrow();
    }

    /** Everything but ids and the books of imports, as our own export says it. */
    private Map<String, List<String>> everything() {
        byte[] own = Zips.export(context, ExportKind.OWN);
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (OwnTable table : OwnTables.all()) {
            if (!table.name().startsWith("import_")) {
                lines.put(
                        table.name(),
                        Zips.text(own, table.dataFile())
                                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                                .lines()
                                .sorted()
                                .toList());
            }
        }
        return lines;
    }

    private List<String> held() {
        return sql
                .sql("select " + HELD + " from task_instance where user_id = :owner and deleted_at is null")
                .query((row, number) -> {
                    StringBuilder line = new StringBuilder();
                    for (String column : HELD.split(",\\s+", -1)) {
                        Object value = column.endsWith("_at") ? OwnedSql.instant(row, column) : row.getObject(column);
                        line.append(column).append('=').append(value).append(' ');
                    }
                    return line.toString();
                })
                .list()
                .stream()
                .sorted()
                .toList();
    }

    private List<String> text(String query) {
        return sql.sql(query)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "legacy"})
    void eachCellOfTheSamplesIsThatOfItsSource(String sample) throws IOException {
        bringIn(SAMPLES.resolve(sample), ZoneOffset.UTC);
        byte[] zip = current();
        assertThat(Zips.entries(zip).keySet()).containsExactlyInAnyOrderElementsOf(FILES);
        try (var files = Files.list(SAMPLES.resolve(sample))) {
            for (Path file : files.toList()) {
                List<Map<String, String>> source = table(Files.readString(file));
                List<Map<String, String>> back = table(zip, file.getFileName().toString());
                assertThat(back).as(file.toString()).hasSameSizeAs(source);
                for (int i = 0; i < source.size(); i++) {
                    assertThat(back.get(i)).as("%s row %s", file, i).containsAllEntriesOf(source.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "legacy"})
    void whatGoesBackFromTheSamplesComesInAsTheSame(String sample) {
        bringIn(SAMPLES.resolve(sample), ZoneOffset.UTC);
        byte[] zip = current();
        Map<String, List<String>> before = everything();
        somebodyElse();
        bringIn(Zips.file(zip), ZoneOffset.UTC);
        assertThat(everything()).isEqualTo(before);
        assertThat(table(current(), "task_instances.csv")).isEqualTo(table(zip, "task_instances.csv"));
    }

    private Outcome felt(double relief, double minutes) {
        return new Outcome(
                30.0,
                101,
                relief,
                101,
                20.0,
                25.5,
                22.75,
                35.0,
                5.0,
                40.0,
                null,
                110.0,
                minutes,
                null,
                "done =) \n\"ok\" ä",
                null,
                null);
    }

    /** Rows of every state, made here, with words that are easily spoiled. */
    private void liveAWhile() {
        TaskId call = tasks.create(new TaskData(
                        "Call <Tom> & \"Ann\" &lt;now&gt;",
                        "it's =1+1\r\nsecond line",
                        TaskType.SELF_CARE,
                        ScheduleType.RECURRING,
                        true,
                        List.of("home, garden", "über"),
                        12.5,
                        40.0,
                        RoutineFrequency.WEEKLY,
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                        LocalTime.of(7, 5),
                        3,
                        2))
                .id();
        TaskId tidy = tasks.create(TaskData.named("Tidy up")).id();
        clock.advance(Duration.ofMillis(1234));
        var unusedNote = tasks.addNote(call, "first & \"only\" note");
        var job = jobs.add(new JobData("House; garden", TaskType.PLAY, "a\nb"));
        boolean unusedLink = jobs.assign(job.id(), call);
        var unusedGeneral = notes.add("general <b>note</b>, with comma");
        clock.advanceMinutes(3);
        EmotionId calm = context.getBean(app.taskaversion.emotion.EmotionService.class)
                .add("Calm, really")
                .id();

        InstanceId done = instances
                .startTask(
                        call,
                        StartRequest.via(StartVia.LIST)
                                .with(Guess.of(20.0, new Rating(60, 101))
                                        .withRelief(Rating.chip(4))
                                        .withPhysicalContext("Home")))
                .instance();
        instances.emotions(done, Phase.INIT, List.of(new EmotionAnswer(calm, 15.0)));
        clock.advanceMinutes(5);
        instances.pause(done, "doorbell", 30.0);
        clock.advanceMinutes(5);
        var unusedStart = instances.start(done, StartRequest.via(StartVia.LIST));
        clock.advance(Duration.ofMillis(400_500));
        instances.complete(done, felt(80, 17));
        instances.emotions(done, Phase.DONE, List.of(new EmotionAnswer(calm, 70.0)));

        InstanceId letGo =
                instances.plan(tidy, Guess.of(5.0, null), null, clock.instant().plusSeconds(90_000));
        clock.advanceMinutes(1);
        instances.letGo(letGo, "deferred_to_plan", "rain");

        InstanceId later = instances.plan(tidy, Guess.of(null, Rating.chip(2)), null, null);
        clock.advanceMinutes(1);
        instances.postpone(
                later, new Postponement(app.taskaversion.tracking.PlannedKind.SOMEDAY, null, null, "tired"), null);

        InstanceId paused =
                instances.startTask(tidy, StartRequest.via(StartVia.LIST)).instance();
        clock.advanceMinutes(7);
        instances.pause(paused, "phone", null);

        var unusedDraft = instances.draft(tidy);
        clock.advanceMinutes(2);
        var unusedRunning = instances.startTask(call, StartRequest.via(StartVia.LIST));
        InstanceId deleted = instances.draft(tidy);
        instances.delete(deleted);
    }

    /** On the wrong days would be worse than not at all. */
    @Test
    void routinesThatTheOlderAppDoesNotKnowAreNoneThere() {
        LocalDate first = LocalDate.of(2026, 11, 30);
        Set<DayOfWeek> monday = Set.of(DayOfWeek.MONDAY);
        var unused =
                tasks.create(TaskData.named("Rent").withRoutine(RoutineFrequency.MONTHLY, Set.of(), 1, first, null));
        unused = tasks.create(TaskData.named("Bins").withRoutine(RoutineFrequency.WEEKLY, monday, 2, first, null));
        unused = tasks.create(TaskData.named("Stretch").withRoutine(RoutineFrequency.WEEKLY, monday, 1, null, null));
        assertThat(table(current(), "tasks.csv"))
                .extracting(row -> row.get("name") + " " + row.get("routine_frequency"))
                .containsExactlyInAnyOrder("Rent none", "Bins none", "Stretch weekly");
    }

    @Test
    void whatWasMadeHereComesInAsTheSameWithoutAnyChoice() {
        liveAWhile();
        List<String> held = held();
        Map<String, List<String>> before = small();
        byte[] zip = current();
        somebodyElse();

        ImportReport report = bringIn(Zips.file(zip), null);

        assertThat(report.quarantined()).isEmpty();
        assertThat(held()).hasSize(6).isEqualTo(held);
        assertThat(small()).isEqualTo(before);
        assertThat(table(current(), "task_instances.csv"))
                .extracting(row -> row.get("instance_id"))
                .containsExactlyElementsOf(table(zip, "task_instances.csv").stream()
                        .map(row -> row.get("instance_id"))
                        .toList());
    }

    /** The smaller things, with what the older app can hold of them. */
    private Map<String, List<String>> small() {
        Map<String, List<String>> found = new TreeMap<>();
        found.put("task", text("""
                        select name || '|' || coalesce(description, '') || '|' || task_type || '|' || type || '|'
                            || is_recurring || '|' || version || '|' || coalesce(default_estimate_minutes, -1) || '|'
                            || coalesce(default_initial_aversion, -1) || '|' || routine_frequency || '|'
                            || coalesce(routine_time, '') || '|' || coalesce(completion_window_hours, -1) || '|'
                            || coalesce(completion_window_days, -1)
                        from task where user_id = :owner order by name"""));
        found.put("category", text("select name from task_category where user_id = :owner order by position"));
        found.put("day", text("select day from task_routine_day where user_id = :owner order by day"));
        found.put("note", text("select content from note where user_id = :owner order by noted_at"));
        found.put("task note", text("select content from task_note where user_id = :owner order by position"));
        found.put("job", text("""
                        select name || task_type || description from job where user_id = :owner"""));
        found.put("link", text("""
                        select j.name || t.name from job_task l join job j on j.id = l.job_id join task t
                        on t.id = l.task_id where l.user_id = :owner and j.user_id = :owner and t.user_id = :owner"""));
        found.put("feeling", text("""
                        select e.name || f.phase || f.intensity || f.rated from instance_emotion f join emotion e
                        on e.id = f.emotion_id where f.user_id = :owner and e.user_id = :owner order by f.phase"""));
        found.put("put off", text("select reason from instance_postponement where user_id = :owner"));
        found.put("minutes", text("""
                        select round(cast(sum(s.minutes) as numeric), 6) from work_session s join task_instance i
                        on i.id = s.instance_id where s.user_id = :owner and i.user_id = :owner
                            and i.state <> 'COMPLETED' group by i.state order by i.state"""));
        found.put("pause", text("""
                        select s.pause_reason from work_session s join task_instance i on i.id = s.instance_id
                        where s.user_id = :owner and i.user_id = :owner and i.state = 'PAUSED'"""));
        return found;
    }

    @Test
    void rowsLookAsTheOlderAppWroteThem() {
        liveAWhile();
        byte[] zip = current();
        Map<String, String> done = row(zip, "task_instances.csv", "status", "completed");
        assertThat(done)
                .containsEntry("is_completed", "True")
                .containsEntry("is_deleted", "False")
                .containsEntry("user_id", "");
        assertThat(done.get("instance_id")).matches("i\\d{13}");
        assertThat(done.get("completed_at")).isEqualTo("2026-11-23 09:19:41.734000");
        assertThat(done.get("predicted"))
                .startsWith("{\"time_estimate_minutes\": 20, \"expected_aversion\": 60")
                .contains("\"emotions\": [\"Calm, really\"], \"emotion_values\": {\"Calm, really\": 15}");
        assertThat(done.get("actual"))
                .contains("\"completion_notes\": \"done =) \\n\\\"ok\\\" \\u00e4\"", "\"actual_cognitive\": 22.75");
        Map<String, String> call = row(zip, "tasks.csv", "type", "recurring");
        assertThat(call)
                .containsEntry("name", "Call &lt;Tom&gt; &amp; &quot;Ann&quot; &amp;lt;now&amp;gt;")
                .containsEntry("categories", "[\"home, garden\", \"\\u00fcber\"]")
                .containsEntry("routine_days_of_week", "[0, 6]")
                .containsEntry("task_type", "Self care")
                .containsEntry("created_at", "2026-11-23 09:00");
        assertThat(call.get("notes")).isEqualTo("[2026-11-23 09:00]\nfirst &amp; &quot;only&quot; note");
        assertThat(table(zip, "task_instances.csv"))
                .extracting(row -> row.get("status"))
                .doesNotContain("deleted");
    }

    @Test
    void noCellIsGuardedAgainstFormulas() {
        var unused = tasks.create(TaskData.named("=1+1"));
        assertThat(table(current(), "tasks.csv"))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("name", "=1+1"));
    }

    @Test
    void theDemoHistoryDoesNotGoBack() {
        context.getBean(DemoService.class).load();
        byte[] zip = current();
        for (String file : FILES) {
            assertThat(table(zip, file)).as(file).isEmpty();
        }
    }

    @Test
    void whatWasDeletedHereDoesNotGoBack() {
        bringIn(SAMPLES.resolve("tiny"), ZoneOffset.UTC);
        instances.delete(new InstanceId(
                java.util.UUID.fromString(text("select id from task_instance where user_id = :owner order by legacy_id")
                        .getFirst())));
        assertThat(table(current(), "task_instances.csv")).hasSize(11);
    }

    private Path early() {
        Path folder = TestDatabases.newFolder("early");
        try {
            Files.writeString(folder.resolve("tasks.csv"), """
                    task_id,name,description,created_at,notes,mood
                    t1764000000,"Caf\u00e9 &amp; more",,2025-11-24 10:00,,x
                    t1770000000,"A &amp; B",,2026-02-02 02:40,"[2026-02-02 02:41]
                    one &lt;two&gt;",
                    """);
            Files.writeString(folder.resolve("task_instances.csv"), """
                    instance_id,task_id,task_name,created_at,initialized_at,started_at,completed_at,predicted,actual,status,relief_score
                    i1764000060,t1764000000,Caf\u00e9,2025-11-24 10:01,2025-11-24 10:01,2025-11-24 10:05,2025-11-24 10:25,"{""expected_relief"": 4, ""expected_aversion"": 7, ""old_key"": [1, 2.50]}","{""actual_relief"": 6, ""time_actual_minutes"": 20}",completed,4
                    i1764000660,t1764000000,Caf\u00e9,2025-11-24 10:11,2025-11-24 10:11,,2025-11-24 10:45,"{""expected_relief"": 3}","{""actual_relief"": 9, ""actual_difficulty"": 1}",completed,3
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private void edit(String legacyId) {
        InstanceId id = new InstanceId(java.util.UUID.fromString(
                text("select id from task_instance where user_id = :owner and legacy_id = '" + legacyId + "'")
                        .getFirst()));
        instances.edit(
                id,
                new InstanceEdit(
                        Guess.of(33.0, new Rating(55, 101)).withRelief(new Rating(37, 101)),
                        felt(42, 21),
                        Instant.parse("2025-11-24T16:26:00Z"),
                        Instant.parse("2025-11-30T22:59:00Z"),
                        null,
                        null));
    }

    @Test
    void anEditedRowIsWrittenAnewAndTheOthersKeepTheirCells() {
        bringIn(early(), null);
        edit("i1764000060");
        List<String> held = held();

        byte[] zip = current();

        assertThat(row(zip, "task_instances.csv", "instance_id", "i1764000660"))
                .containsEntry("actual", "{\"actual_relief\": 9, \"actual_difficulty\": 1}")
                .containsEntry("completed_at", "2025-11-24 10:45");
        Map<String, String> edited = row(zip, "task_instances.csv", "instance_id", "i1764000060");
        assertThat(edited.get("actual")).contains("\"actual_relief\": 4.2", "\"is_edited\": true");
        assertThat(edited.get("predicted")).contains("\"old_key\": [1, 2.5]");
        assertThat(edited).containsEntry("completed_at", "2025-11-24 16:26");
        somebodyElse();
        bringIn(Zips.file(zip), null);
        assertThat(held()).isEqualTo(held);
    }

    @Test
    void anEditedTaskOfTheOlderAppKeepsItsMeaning() {
        bringIn(early(), null);
        for (String name : List.of("Caf\u00e9 &amp; more", "A & B")) {
            var details = tasks.findByName(name).orElseThrow();
            var unused = tasks.update(details.id(), details.version(), TaskData.named(name + " &gt; x"));
        }
        Map<String, List<String>> before = small();
        byte[] zip = current();
        assertThat(table(zip, "tasks.csv")).hasSize(2);
        somebodyElse();
        bringIn(Zips.file(zip), null);
        assertThat(small()).isEqualTo(before);
    }

    @Test
    void aNoteOnATaskOfTheOlderAppGoesBackWithIt() {
        bringIn(early(), null);
        clock.advanceMinutes(1);
        TaskId task = new TaskId(java.util.UUID.fromString(
                text("select id from task where user_id = :owner and legacy_id = 't1770000000'")
                        .getFirst()));
        var unused = tasks.addNote(task, "three");
        byte[] zip = current();
        assertThat(row(zip, "tasks.csv", "task_id", "t1770000000").get("notes"))
                .isEqualTo("[2026-02-02 02:41]\none &lt;two&gt;\n\n---\n\n[2026-11-23 09:01]\nthree");
    }

    private static Map<String, String> everyOtherFile() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("logs.csv", """
                timestamp,task,aversion_level,relief_prediction,relief_actual,completion_percent,perceived_overextension,time_estimate_minutes,time_actual_minutes,comment,blocker_type
                2025-11-20 10:00:00,Sweep,5,6,7,100,2,10,12,"fine, =ok",Fear
                """);
        files.put("archived/pre_gap_1/task_instances.csv", """
                instance_id,task_id,task_name,created_at,initialized_at,completed_at,predicted,actual,status
                i1760000060,t1760000000,Old,2025-10-09 08:54,2025-10-09 08:54,2025-10-09 09:54,{},"{""actual_relief"": 3}",completed
                """);
        files.put("user_preferences.csv", """
                user_id,timezone,tutorial_completed,task_horizon_days,tooltip_mode_enabled
                default,auto,False,14,
                1,UTC,True,21,True
                """);
        files.put("survey_responses.csv", """
                user_id,response_id,question_category,question_id,response_value,response_text,timestamp
                1,srv-1768300000001,mind,q1,"Often, rarely",I don&#x27;t,2026-01-13T10:00:00
                1,srv-1768300000002,mind,q2,3,,2026-01-13T10:00:05
                """);
        files.put("popup_triggers.csv", """
                id,user_id,trigger_id,task_id,count,last_shown_at,helpful,last_response,last_comment,created_at,updated_at
                1,default,7.1,,3,2026-01-03 18:04:11,True,continue,"a, b",2026-01-01 10:00:00,2026-01-03 18:04:11
                """);
        files.put("formula_settings.csv", """
                formula_name,timestamp,user_id,alpha
                execution,2026-01-03T18:04:11,1,0.5
                """);
        return files;
    }

    @Test
    void whatEachOtherFileHeldGoesBackCellByCell() throws IOException {
        Path folder = TestDatabases.newFolder("other");
        for (Map.Entry<String, String> file : everyOtherFile().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(java.util.Objects.requireNonNull(path.getParent()));
            Files.writeString(path, file.getValue());
        }
        bringIn(folder, ZoneOffset.UTC);

        byte[] zip = current();

        for (Map.Entry<String, String> file : everyOtherFile().entrySet()) {
            String back = switch (file.getKey()) {
                case "archived/pre_gap_1/task_instances.csv" -> "archived/pre_gap_export/task_instances.csv";
                case "formula_settings.csv" -> "kept/formula_settings.csv";
                default -> file.getKey();
            };
            List<Map<String, String>> source = table(file.getValue());
            List<Map<String, String>> rows = table(zip, back);
            assertThat(rows).as(back).hasSameSizeAs(source);
            for (int i = 0; i < source.size(); i++) {
                assertThat(rows.get(i)).as(back).containsAllEntriesOf(source.get(i));
            }
        }
        Map<String, List<String>> before = everything();
        somebodyElse();
        bringIn(Zips.file(zip), ZoneOffset.UTC);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void settingsThatWereNotBroughtStandInOneRow() {
        int unused = sql.sql("""
                        insert into user_preference (id, user_id, pref_key, pref_value, updated_at, row_version)
                        values ('00000000-0000-7000-8000-00000000000a', :owner, 'popup_daily_cap', '7', :now, 0)""").param("now", OwnedSql.at(TestClock.START)).update();
        assertThat(table(current(), "user_preferences.csv"))
                .containsExactly(Map.of("user_id", "1", "popup_daily_cap", "7"));
        int gone = sql.sql("delete from user_preference where user_id = :owner").update();
        assertThat(gone).isOne();
    }

    @Test
    void theFilesThatWereBroughtGoBackByteForByte() throws IOException {
        bringIn(SAMPLES.resolve("tiny"), ZoneOffset.UTC);
        bringIn(SAMPLES.resolve("small"), ZoneOffset.UTC);
        Map<String, byte[]> back = Zips.entries(Zips.export(context, ExportKind.ORIGINAL));
        assertThat(back).hasSize(originals.list().size());
        Set<String> wanted = originals.list().stream()
                .map(OriginalFiles.OriginalFile::sha256)
                .collect(Collectors.toSet());
        assertThat(back.values().stream().map(LegacyExportContract::sha256))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(back.get("tasks.csv")).isEqualTo(Files.readAllBytes(SAMPLES.resolve("tiny/tasks.csv")));
        assertThat(back.get("2/tasks.csv")).isEqualTo(Files.readAllBytes(SAMPLES.resolve("small/tasks.csv")));
    }

    private static String sha256(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(StoredOriginals.sha256().digest(bytes));
    }

    @Test
    void aNameNeverLeadsOutOfWhereItIsUnpacked() {
        assertThat(OriginalExporter.plain("../../etc/passwd")).isEqualTo("etc/passwd");
        assertThat(OriginalExporter.plain("C:\\data\\tasks.csv")).isEqualTo("C_/data/tasks.csv");
        assertThat(OriginalExporter.plain("/..")).isEqualTo("file");
    }
}
