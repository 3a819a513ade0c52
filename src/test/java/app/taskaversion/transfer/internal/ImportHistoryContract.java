package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.emotion.EmotionService;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.HeldWriter;
import app.taskaversion.testsupport.OtherThread;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Phase;
import app.taskaversion.transfer.ExportKind;
import app.taskaversion.transfer.ImportEdited;
import app.taskaversion.transfer.ImportHistory;
import app.taskaversion.transfer.ImportHistory.Change;
import app.taskaversion.transfer.ImportHistory.ChangeCount;
import app.taskaversion.transfer.ImportHistory.Kind;
import app.taskaversion.transfer.ImportHistory.Thing;
import app.taskaversion.transfer.ImportHistory.ThingCount;
import app.taskaversion.transfer.ImportHistory.UndoPreview;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class ImportHistoryContract {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private ImportHistory history;

    @Autowired
    private CurrentOwner currentOwner;

    @Autowired
    private TaskService tasks;

    @Autowired
    private InstanceService instances;

    @Autowired
    private JobService jobs;

    @Autowired
    private EmotionService emotions;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    private Path folder = TINY;

    @SqliteTest
    static class OnSqliteTest extends ImportHistoryContract {}

    @PostgresTest
    static class OnPostgresTest extends ImportHistoryContract {}

    /** One task with an entry that is still open, in a group, and one word. */
    @BeforeEach
    void writeASmallHistory() throws IOException {
        folder = TestDatabases.newFolder("history");
        Files.writeString(folder.resolve("tasks.csv"), """
                task_id,name,created_at
                t1772000000,Call,2026-02-25 06:13
                """);
        Files.writeString(folder.resolve("task_instances.csv"), """
                instance_id,task_id,task_name,created_at,initialized_at,predicted
                i1772000060,t1772000000,Call,2026-02-25 06:14,2026-02-25 06:14,"{""emotion_values"": {""Calm"": 40}}"
                """);
        Files.writeString(folder.resolve("jobs.csv"), """
                job_id,name,created_at,updated_at
                j1772000000,Home,2026-02-25T06:13:00,2026-02-25T06:13:00
                """);
        Files.writeString(folder.resolve("job_task_mapping.csv"), """
                job_id,task_id,created_at
                j1772000000,t1772000000,2026-02-25T06:13:00
                """);
    }

    private ImportReport bringIn(Path source) {
        return imports.run(new ImportRequest(List.of(source), "My files", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private UUID brought(Path source) {
        UUID batch = UUID.fromString(String.valueOf(bringIn(source).batchId()));
        clock.advanceMinutes(10);
        return batch;
    }

    private Map<String, Long> rows() {
        return new TreeMap<>(OwnedTables.rows(context));
    }

    private UUID id(String table) {
        return UUID.fromString(sql.sql("select id from " + table + " where user_id = :owner")
                .query(String.class)
                .single());
    }

    private TaskId task() {
        return new TaskId(id("task"));
    }

    /** In every owned table, also those that come later. */
    private void nothingOfTheBatchIsLeft(UUID batch) {
        for (String table : OwnedTables.rows(context).keySet()) {
            if (table.equals("import_batch") || table.startsWith("import_original")) {
                continue;
            }
            List<String> columns = new ArrayList<>();
            for (String column : List.of("batch_id", "import_batch_id")) {
                if (context.getBean(app.taskaversion.platform.persistence.TableShapes.class).columns(table).stream()
                        .anyMatch(shape -> shape.name().equals(column))) {
                    columns.add(column);
                }
            }
            for (String column : columns) {
                assertThat(sql.sql("select count(*) from " + table + " where user_id = :owner and " + column
                                        + " = :batch")
                                .param("batch", batch.toString())
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isZero();
            }
        }
    }

    private static ThingCount things(Thing thing, long rows) {
        return new ThingCount(thing, rows);
    }

    private static ChangeCount changes(Change change, long rows) {
        return new ChangeCount(change, rows);
    }

    @Test
    void theListSaysWhatCameInAndWhen() {
        UUID first = brought(folder);
        UUID second = brought(TINY);
        assertThat(history.list()).extracting(ImportHistory.Batch::id).containsExactly(second, first);
        assertThat(history.list().getLast()).satisfies(batch -> {
            assertThat(batch.kind()).isEqualTo(Kind.LEGACY);
            assertThat(batch.sourceName()).isEqualTo("My files");
            assertThat(batch.startedAt()).isEqualTo(TestClock.START);
            assertThat(batch.created()).isEqualTo(4);
            assertThat(batch.undone()).isFalse();
        });
        assertThat(history.report(first))
                .hasValueSatisfying(report -> assertThat(report.created()).isEqualTo(4));
    }

    @Test
    void thePreviewCountsWhatGoes() {
        UndoPreview preview = history.undoPreview(brought(folder));
        assertThat(preview.untouched()).isTrue();
        assertThat(preview.kept()).isEmpty();
        assertThat(preview.removed())
                .containsExactly(
                        things(Thing.TASK, 1),
                        things(Thing.ENTRY, 1),
                        things(Thing.WORD, 1),
                        things(Thing.GROUP, 1),
                        things(Thing.GROUP_MEMBER, 1));
    }

    @Test
    void anUndoLeavesTheBatchAndTheFilesAndNothingElse() {
        UUID batch = brought(TINY);
        history.undo(batch);
        Map<String, Long> rows = rows();
        assertThat(rows.remove("import_batch")).isOne();
        assertThat(rows.remove("import_original")).isEqualTo(6);
        assertThat(rows.remove("import_original_part")).isEqualTo(6);
        assertThat(rows.values()).containsOnly(0L);
        nothingOfTheBatchIsLeft(batch);
        assertThat(history.list()).singleElement().satisfies(undone -> {
            assertThat(undone.undoneAt()).isEqualTo(TestClock.START.plusSeconds(600));
            assertThat(undone.created()).isPositive();
        });
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> history.undo(batch));
    }

    @Test
    void anUndoIsALongWriteToo() throws Exception {
        UUID batch = brought(folder);
        OwnerId owner = currentOwner.get();
        OtherThread<Boolean> undo;
        try (HeldWriter held = new HeldWriter(context)) {
            undo = new OtherThread<>(() -> {
                currentOwner.runAs(owner, () -> history.undo(batch));
                return true;
            });
            assertThat(undo.untilItWaits()).isNotNull();
            assertThat(held).isNotNull();
        }
        assertThat(undo.result()).isTrue();
        assertThat(history.list()).singleElement().matches(ImportHistory.Batch::undone);
    }

    @Test
    void whatWasThereBeforeStays() {
        TaskId mine = tasks.create(TaskData.named("Mine")).id();
        InstanceId done = instances.doneAlready(mine, clock.instant(), 5.0);
        Map<String, Long> before = rows();
        history.undo(brought(TINY));
        Map<String, Long> after = rows();
        after.keySet().removeIf(table -> table.startsWith("import_"));
        before.keySet().removeIf(table -> table.startsWith("import_"));
        assertThat(after).isEqualTo(before);
        assertThat(done).isNotNull();
    }

    @Test
    void afterAnUndoTheSameFilesComeInAsTheFirstTime() {
        ImportReport first = bringIn(TINY);
        Map<String, Long> before = rows();
        history.undo(UUID.fromString(String.valueOf(first.batchId())));

        ImportReport second = bringIn(TINY);

        assertThat(second.files()).isEqualTo(first.files());
        Map<String, Long> after = rows();
        assertThat(after.remove("import_batch")).isEqualTo(2);
        before.remove("import_batch");
        assertThat(after).isEqualTo(before);
    }

    private UndoPreview refused(UUID batch) {
        Map<String, Long> before = rows();
        ImportEdited edited =
                Objects.requireNonNull(catchThrowableOfType(ImportEdited.class, () -> history.undo(batch)));
        assertThat(rows()).isEqualTo(before);
        assertThat(edited.preview()).isEqualTo(history.undoPreview(batch));
        return edited.preview();
    }

    @Test
    void aChangedTaskIsAsked() {
        UUID batch = brought(folder);
        TaskId task = task();
        var details = tasks.get(task);
        var unused = tasks.update(task, details.version(), TaskData.named("Call them"));
        assertThat(refused(batch).changed()).containsExactly(changes(Change.TASK_CHANGED, 1));
        history.undoAnyway(batch);
        assertThat(rows().get("task")).isZero();
        nothingOfTheBatchIsLeft(batch);
    }

    @Test
    void anEntryThatWasFinishedHereIsAskedAndGoesKnowingly() {
        UUID batch = brought(folder);
        instances.complete(new InstanceId(id("task_instance")), Outcome.NONE);
        assertThat(refused(batch).changed()).containsExactly(changes(Change.ENTRY_FINISHED, 1));
        history.undoAnyway(batch);
        assertThat(rows().get("task_instance")).isZero();
    }

    @Test
    void anEntryThatWasChangedHereIsAsked() {
        UUID batch = brought(folder);
        instances.setDue(new InstanceId(id("task_instance")), clock.instant());
        assertThat(refused(batch).changed()).containsExactly(changes(Change.ENTRY_CHANGED, 1));
    }

    @Test
    void anEntryOfOnesOwnUnderABroughtTaskStaysWithItsTask() {
        UUID batch = brought(folder);
        InstanceId mine = instances.doneAlready(task(), clock.instant(), 5.0);
        UndoPreview preview = refused(batch);
        assertThat(preview.changed()).containsExactly(changes(Change.ENTRY_ADDED, 1));
        assertThat(preview.kept()).containsExactly(things(Thing.TASK, 1));
        assertThat(preview.removed()).contains(things(Thing.ENTRY, 1)).doesNotContain(things(Thing.TASK, 1));

        history.undoAnyway(batch);

        assertThat(id("task_instance")).isEqualTo(mine.value());
        assertThat(tasks.get(task()).data().name()).isEqualTo("Call");
        nothingOfTheBatchIsLeft(batch);
    }

    @Test
    void aNoteOfOnesOwnOnABroughtTaskStaysWithItsTask() {
        UUID batch = brought(folder);
        var unused = tasks.addNote(task(), "mine");
        assertThat(refused(batch).changed()).contains(changes(Change.TASK_NOTE_ADDED, 1));
        history.undoAnyway(batch);
        assertThat(tasks.listNotes(task())).hasSize(1);
    }

    @Test
    void aWordThatOnesOwnEntryNamesStays() {
        UUID batch = brought(folder);
        TaskId mine = tasks.create(TaskData.named("Mine")).id();
        InstanceId entry = instances.doneAlready(mine, clock.instant(), 5.0);
        instances.emotions(entry, Phase.DONE, List.of(new EmotionAnswer(new EmotionId(id("emotion")), 30.0)));
        UndoPreview done = history.undoAnyway(batch);
        assertThat(done.kept()).containsExactly(things(Thing.WORD, 1));
        assertThat(emotions.list()).hasSize(1);
        assertThat(rows().get("instance_emotion")).isOne();
        nothingOfTheBatchIsLeft(batch);
    }

    @Test
    void aBroughtTaskInAGroupOfOnesOwnIsAsked() {
        UUID batch = brought(folder);
        var mine = jobs.add(new JobData("Mine", null, null));
        assertThat(jobs.assign(mine.id(), task())).isTrue();
        assertThat(refused(batch).changed()).containsExactly(changes(Change.GROUP_MEMBER_ADDED, 1));
        history.undoAnyway(batch);
        assertThat(jobs.list()).extracting(JobRow::name).containsExactly("Mine");
    }

    @Test
    void aSecondImportOnTheSameTasksKeepsThem() throws IOException {
        UUID first = brought(folder);
        Path more = TestDatabases.newFolder("more");
        Files.writeString(more.resolve("task_instances.csv"), """
                instance_id,task_id,task_name,created_at,initialized_at
                i1772009060,t1772000000,Call,2026-02-25 08:44,2026-02-25 08:44
                """);
        brought(more);
        assertThat(refused(first).changed()).containsExactly(changes(Change.ENTRY_ADDED, 1));
        history.undoAnyway(first);
        assertThat(rows().get("task")).isOne();
        assertThat(rows().get("task_instance")).isOne();
    }

    /** A later export of the older app: the entry is finished, the task has another name and one more note. */
    private Path later() throws IOException {
        Path later = TestDatabases.newFolder("later");
        Files.writeString(later.resolve("tasks.csv"), """
                task_id,name,created_at,version,categories,notes
                t1772000000,Call them,2026-02-25 06:13,2,"[""phone""]","[2026-02-26 10:00]
                new"
                """);
        Files.writeString(later.resolve("task_instances.csv"), """
                instance_id,task_id,task_name,created_at,initialized_at,completed_at,predicted,actual
                i1772000060,t1772000000,Call,2026-02-25 06:14,2026-02-25 06:14,2026-02-25 07:14,"{""emotion_values"": {""Calm"": 40, ""Proud"": 9}}","{""actual_relief"": 70, ""time_actual_minutes"": 12}"
                """);
        return later;
    }

    /** Tasks and entries with all that belongs to them, without the ids of the parts. */
    private Map<String, List<String>> content() {
        byte[] own = Zips.export(context, ExportKind.OWN);
        Map<String, List<String>> lines = new TreeMap<>();
        for (String table : List.of(
                "task",
                "task_category",
                "task_note",
                "task_instance",
                "instance_emotion",
                "work_session",
                "instance_postponement",
                "emotion")) {
            lines.put(
                    table,
                    Zips.text(own, "data/" + table + ".jsonl")
                            .replaceAll("\"[a-z_]*id\":\"[^\"]*-[^\"]*\"", "")
                            .replaceAll(table.equals("emotion") ? "\"created_at\":\"[^\"]*\"" : "^$", "")
                            .lines()
                            .sorted()
                            .toList());
        }
        return lines;
    }

    @Test
    void whatALaterImportBroughtUpToDateGoesBackToWhatItWas() throws IOException {
        brought(folder);
        Map<String, List<String>> before = content();
        UUID second = brought(later());
        assertThat(tasks.get(task()).data().name()).isEqualTo("Call them");
        assertThat(text("select state from task_instance where user_id = :owner"))
                .containsExactly("COMPLETED");
        assertThat(content()).isNotEqualTo(before);

        UndoPreview preview = history.undo(second);

        assertThat(preview.restored()).containsExactly(things(Thing.TASK, 1), things(Thing.ENTRY, 1));
        assertThat(preview.removed()).containsExactly(things(Thing.WORD, 1));
        assertThat(content()).isEqualTo(before);
        nothingOfTheBatchIsLeft(second);
        assertThat(file(bringIn(later()), "task_instances.csv").updated()).isOne();
    }

    @Test
    void whatWasEditedAfterALaterImportIsAskedForThatOne() throws IOException {
        brought(folder);
        UUID second = brought(later());
        clock.advanceMinutes(1);
        instances.emotions(
                new InstanceId(id("task_instance")),
                Phase.DONE,
                List.of(new EmotionAnswer(emotions.findOrAdd("Glad").id(), 30.0)));
        assertThat(refused(second).changed()).containsExactly(changes(Change.ENTRY_CHANGED, 1));
        history.undoAnyway(second);
        assertThat(text("select state from task_instance where user_id = :owner"))
                .containsExactly("INITIALIZED");
    }

    @Test
    void anImportThatALaterOneBuildsOnIsAskedAndLetsItComeInAnew() throws IOException {
        UUID first = brought(folder);
        UUID second = brought(later());
        Map<String, List<String>> both = content();
        assertThat(refused(first).changed()).containsExactly(changes(Change.UPDATED_SINCE, 2));

        history.undoAnyway(first);

        assertThat(rows().get("task")).isZero();
        nothingOfTheBatchIsLeft(first);
        history.undo(second);
        brought(folder);
        brought(later());
        assertThat(content()).isEqualTo(both);
    }

    @Test
    void afterTheFirstIsGoneTheFilesOfTheSecondBringTheirRows() throws IOException {
        UUID first = brought(folder);
        brought(later());
        history.undoAnyway(first);
        ImportReport again = bringIn(later());
        assertThat(file(again, "task_instances.csv").created()).isOne();
        assertThat(file(again, "tasks.csv").created()).isOne();
    }

    @Test
    void aFeelingThatWasNamedHereKeepsAnEntryFromBeingReplaced() throws IOException {
        UUID first = brought(folder);
        instances.emotions(
                new InstanceId(id("task_instance")),
                Phase.DONE,
                List.of(new EmotionAnswer(emotions.findOrAdd("Glad").id(), 30.0)));
        assertThat(refused(first).changed()).containsExactly(changes(Change.ENTRY_CHANGED, 1));
        assertThat(file(bringIn(later()), "task_instances.csv").merged()).isOne();
        assertThat(text("select e.name from instance_emotion f join emotion e on e.id = f.emotion_id"
                        + " where f.user_id = :owner and e.user_id = :owner and f.phase = 'DONE'"))
                .containsExactly("Glad");
    }

    @Test
    void whatALaterImportBroughtUpToDateGoesBackToTheOlderAppAsItIsNow() throws IOException {
        brought(folder);
        brought(later());
        byte[] zip = Zips.export(context, ExportKind.LEGACY);
        assertThat(Zips.text(zip, "task_instances.csv")).contains("\"\"time_actual_minutes\"\": 12");
        assertThat(Zips.text(zip, "tasks.csv")).contains("Call them").hasLineCount(3);
    }

    private List<String> text(String query) {
        return sql.sql(query)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private static ImportReport.FileReport file(ImportReport report, String kind) {
        return report.files().stream()
                .filter(file -> file.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private UUID broughtExport() {
        brought(folder);
        byte[] export = Zips.export(context, ExportKind.OWN);
        People.signIn(People.create(context));
        return brought(Zips.file(export));
    }

    @Test
    void anExportThatWasBroughtInIsTakenBackWithWhatCameAlong() {
        UUID batch = broughtExport();
        assertThat(history.list())
                .extracting(ImportHistory.Batch::kind)
                .containsExactlyInAnyOrder(Kind.OWN, Kind.LEGACY);
        UndoPreview preview = history.undo(batch);
        assertThat(preview.removed()).contains(things(Thing.IMPORT, 1), things(Thing.FILE, 4), things(Thing.TASK, 1));
        Map<String, Long> rows = rows();
        assertThat(rows.remove("import_batch")).isOne();
        assertThat(rows.remove("import_original")).isOne();
        assertThat(rows.remove("import_original_part")).isOne();
        assertThat(rows.values()).containsOnly(0L);
    }

    @Test
    void anEditOfAnExportThatWasBroughtInIsSeenAlsoIfItWasEditedBefore() {
        brought(folder);
        var first = tasks.update(task(), tasks.get(task()).version(), TaskData.named("Once"));
        byte[] export = Zips.export(context, ExportKind.OWN);
        People.signIn(People.create(context));
        UUID batch = brought(Zips.file(export));
        assertThat(history.undoPreview(batch).untouched()).isTrue();
        var second = tasks.update(task(), tasks.get(task()).version(), TaskData.named("Twice"));
        assertThat(refused(batch).changed()).containsExactly(changes(Change.TASK_CHANGED, 1));
        InstanceId mine = instances.doneAlready(task(), clock.instant(), 5.0);
        history.undoAnyway(batch);
        assertThat(id("task_instance")).isEqualTo(mine.value());
        assertThat(tasks.get(task()).data().name()).isEqualTo("Twice");
        assertThat(first.version()).isLessThan(second.version());
    }

    @Test
    void anotherPersonsImportIsNotThere() {
        UUID batch = brought(folder);
        People.signIn(People.create(context));
        assertThat(history.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.undoPreview(batch));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.undo(batch));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.undoAnyway(batch));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> history.report(batch));
    }

    @Test
    void eachCountHasItsSentence() {
        Messages messages = context.getBean(Messages.class);
        for (Thing thing : Thing.values()) {
            assertThat(messages.english(thing.messageKey(), 2)).contains("2");
        }
        for (Change change : Change.values()) {
            assertThat(messages.english(change.messageKey(), 2)).contains("2");
        }
    }
}
