package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.testsupport.LegacyDatabase;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The same history from several places, and again later. (data-and-lifecycle §0.9, §1.5–1.9, §4.6, §4.7) */
abstract class MergingContract {

    private static final String INSTANCES =
            "instance_id,task_id,task_name,created_at,initialized_at,completed_at,actual\n";

    @Autowired
    private ImportService imports;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    private final Path folder = TestDatabases.newFolder("merging");

    @SqliteTest
    static class OnSqliteTest extends MergingContract {}

    @PostgresTest
    static class OnPostgresTest extends MergingContract {}

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private ImportReport run(Path... sources) {
        return imports.run(new ImportRequest(List.of(sources), "test", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private static FileReport file(ImportReport report, String path) {
        return report.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " is not among " + report.files()));
    }

    private List<String> column(String query) {
        return sql.sql(query)
                .query((row, number) -> String.valueOf(row.getString(1)).replaceFirst("\\.0$", ""))
                .list();
    }

    @Test
    void ofOneInstanceInTwoPlacesTheFurtherStateCountsAndTheOtherIsKept() throws IOException {
        Path csv = write(
                "csv/task_instances.csv",
                INSTANCES
                        + "a,t1,Cook,2026-01-02 10:00,2026-01-02 10:01,,{}\n"
                        + "b,t1,Cook,2026-01-03 10:00,2026-01-03 10:01,2026-01-03 10:20,\"{\"\"actual_relief\"\": 30}\"\n");
        Path database = LegacyDatabase.create(
                folder.resolve("task_aversion.db"),
                "insert into tasks (task_id, name, version) values ('t1', 'Cook', 1)",
                "insert into task_instances (instance_id, task_id, task_name, created_at, initialized_at, completed_at,"
                        + " actual) values ('a', 't1', 'Cook', '2026-01-02 10:00:00', '2026-01-02 10:01:00',"
                        + " '2026-01-02 11:00:00', '{\"actual_relief\": 60}')",
                "insert into task_instances (instance_id, task_id, task_name, created_at, initialized_at)"
                        + " values ('b', 't1', 'Cook', '2026-01-03 10:00:00', '2026-01-03 10:01:00')");

        ImportReport report = run(folder.resolve("csv"), database);

        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.quarantined()).isEmpty();
        assertThat(file(report, "task_instances.csv")).matches(file -> file.created() == 1 && file.merged() == 1);
        assertThat(file(report, "task_aversion.db#task_instances"))
                .matches(file -> file.created() == 1 && file.merged() == 1);
        assertThat(column("select actual_relief from task_instance where user_id = :owner order by legacy_id"))
                .containsExactly("60", "30");
        assertThat(column("select count(*) from import_record where user_id = :owner and outcome = 'MERGED'"))
                .containsExactly("2");

        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(run(database, folder.resolve("csv")).nothingNew()).isTrue();
        assertThat(run(folder.resolve("csv"), database).nothingNew()).isTrue();
        assertThat(run(csv).nothingNew()).isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aFolderAndACopyOfItAreTheSame() throws IOException {
        Path sample = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();
        Path copy = Files.createDirectories(folder.resolve("copy"));
        for (String name : List.of("tasks.csv", "task_instances.csv", "emotions.csv")) {
            Path unused = Files.copy(sample.resolve(name), copy.resolve(name));
        }
        ImportReport report = run(sample, copy);
        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.totals().instancesStored()).isEqualTo(12);
        assertThat(report.files().stream()
                        .filter(file -> file.kind().equals("task_instances.csv"))
                        .mapToLong(FileReport::duplicate)
                        .sum())
                .isEqualTo(12);
        assertThat(run(copy, sample).nothingNew()).isTrue();
    }

    @Test
    void rowsOfNobodyThatTheDatabaseCopiedOverComeInOnce() {
        Path database = LegacyDatabase.create(
                folder.resolve("task_aversion.db"),
                "insert into task_instances (instance_id, task_id, task_name, created_at, predicted, user_id)"
                        + " values ('old', 't1', 'Cook', '2026-01-02 10:00:00', '{\"motivation\": 40}', null)",
                "insert into task_instances (instance_id, task_id, task_name, created_at, predicted, user_id)"
                        + " values ('new', 't1', 'Cook', '2026-01-02 10:00:00', '{\"motivation\": 40}', 1)");
        ImportReport report = run(database);
        assertThat(file(report, "task_aversion.db#task_instances"))
                .matches(file -> file.created() == 1 && file.merged() == 1);
        assertThat(column("select legacy_id from task_instance where user_id = :owner"))
                .containsExactly("new");
        assertThat(run(database).nothingNew()).isTrue();
    }

    @Test
    void aLaterStateTakesThePlaceOfAnEarlierImportAsLongAsNobodyEditedIt() throws IOException {
        Path first = write(
                "1/task_instances.csv",
                INSTANCES
                        + "a,t1,Cook,2026-01-02 10:00,2026-01-02 10:01,,{}\n"
                        + "b,t1,Cook,2026-01-03 10:00,2026-01-03 10:01,,{}\n");
        ImportReport unused = run(first);
        List<String> ids = column("select id from task_instance where user_id = :owner order by legacy_id");
        int edited = sql.sql("update task_instance set row_version = 1 where user_id = :owner and legacy_id = 'b'")
                .update();
        assertThat(edited).isEqualTo(1);
        Path later = write(
                "2/task_instances.csv",
                INSTANCES
                        + "a,t1,Cook,2026-01-02 10:00,2026-01-02 10:01,2026-01-02 11:00,\"{\"\"actual_relief\"\": 60}\"\n"
                        + "b,t1,Cook,2026-01-03 10:00,2026-01-03 10:01,2026-01-03 11:00,\"{\"\"actual_relief\"\": 70}\"\n");

        ImportReport report = run(later);

        assertThat(file(report, "task_instances.csv"))
                .matches(file -> file.updated() == 1 && file.merged() == 1 && file.everyRowAccountedFor());
        assertThat(column("select state from task_instance where user_id = :owner order by legacy_id"))
                .containsExactly("COMPLETED", "INITIALIZED");
        assertThat(column("select id from task_instance where user_id = :owner order by legacy_id"))
                .isEqualTo(ids);
        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(run(later).nothingNew()).isTrue();
        assertThat(run(first).nothingNew()).isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aHigherVersionOfATaskTakesThePlaceOfAnEarlierImport() throws IOException {
        ImportReport unused = run(write("1/tasks.csv", "task_id,name,version\nt1,Cook,1\nt2,Run,3\n"));
        ImportReport report = run(write("2/tasks.csv", "task_id,name,version\nt1,Cook dinner,2\nt2,Walk,2\n"));
        assertThat(file(report, "tasks.csv")).matches(file -> file.updated() == 1 && file.merged() == 1);
        assertThat(column("select name from task where user_id = :owner order by legacy_id"))
                .containsExactly("Cook dinner", "Run");
        assertThat(context.getBean(TaskService.class).list(TaskFilter.IN_USE, TaskSort.NAME, 0, 10))
                .hasSize(2);
    }

    @Test
    void everyOtherKindOfFileFindsItsPlaceOrIsKeptWordForWord() throws IOException {
        write("data/tasks.csv", "task_id,name\nt1,Cook\n");
        write("data/task_instances.csv", INSTANCES + "i1,t1,Cook,2026-01-02 10:00,2026-01-02 10:01,,{}\n");
        write(
                "data/archived/pre_gap_1/task_instances.csv",
                INSTANCES
                        + "i0,t1,Cook,2025-12-20 10:00,2025-12-20 10:01,2025-12-20 10:30,{}\n"
                        + "i1,t1,Cook,2026-01-02 10:00,2026-01-02 10:01,2026-01-02 12:00,{}\n");
        write("data/logs.csv", """
                timestamp,task,aversion_level,relief_prediction,relief_actual,completion_percent,perceived_overextension,\
                time_estimate_minutes,time_actual_minutes,comment,blocker_type
                2025-11-20 18:00,Cook,7,5,8,100,3,20,25,went well,Fear
                Cook,7,5,8,100,3,20,25,went well,Fear,2025-11-20 19:00
                """);
        write("data/user_preferences.csv", """
                user_id,timezone,popup_daily_cap,persistent_emotion_values
                default,Europe/Vienna,4,"{""Tense"": 40}"
                """);
        write("data/survey_responses.csv", """
                user_id,response_id,question_category,question_id,response_value,response_text,timestamp
                ,srv-1,mood,rest,4,,2026-02-01T10:00:00
                ,srv-1,challenges,start,,Beginning,2026-02-01T10:01:00
                ,srv-2,mood,rest,2,,2026-02-08T10:00:00
                """);
        write("data/popup_triggers.csv", "id,user_id,trigger_id,task_id,count\n1,default,7.1,,2\n");
        write("data/formula_settings.csv", "formula_name,timestamp,user_id,weight\nrelief,2026-01-01,1,0.5\n");
        write("data/logs/recommendations_20260102.jsonl", """
                {"event": "recommendation_selected", "timestamp": "2026-01-02T10:00:30", "task_id": "t1", \
                "instance_id": "i1", "action": "start"}
                {"event": "recommendation_generated", "mode": "templates"}
                """);
        write("data/feedback/feedback_001.txt", "thank you");
        write("data/errors.jsonl", "{}");

        ImportReport report = run(folder.resolve("data"));

        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(column("select cast(archived as varchar) from task_instance where user_id = :owner"
                        + " and legacy_id in ('i0', 'i1') order by legacy_id"))
                .satisfies(archived -> {
                    assertThat(archived.get(0)).isIn("1", "true");
                    assertThat(archived.get(1)).isIn("0", "false");
                });
        assertThat(file(report, "archived/pre_gap_1/task_instances.csv"))
                .matches(file -> file.created() == 1 && file.merged() == 1);
        assertThat(file(report, "logs.csv")).matches(file -> file.created() == 1 && file.quarantined() == 1);
        assertThat(column("select blocker from task_instance where user_id = :owner and legacy_id like 'legacy-log-%'"))
                .containsExactly("Fear");
        assertThat(column("select overextension from task_instance where user_id = :owner"
                        + " and legacy_id like 'legacy-log-%'"))
                .containsExactly("30");
        assertThat(column("select actual_relief from task_instance where user_id = :owner"
                        + " and legacy_id like 'legacy-log-%'"))
                .containsExactly("80");
        assertThat(column("select pref_value from user_preference where user_id = :owner and pref_key = 'timezone'"))
                .containsExactly("Europe/Vienna");
        assertThat(column("select pref_value from user_preference where user_id = :owner"
                        + " and pref_key = 'popup_daily_cap'"))
                .containsExactly("4");
        assertThat(column("select persistent_value from emotion where user_id = :owner and name_key = 'tense'"))
                .containsExactly("40");
        assertThat(column("select count(*) from survey where user_id = :owner")).containsExactly("2");
        assertThat(column("select count(*) from survey_answer where user_id = :owner"))
                .containsExactly("3");
        assertThat(column("select recommendation_source from task_instance where user_id = :owner"
                        + " and recommendation_used = true"))
                .containsExactly("rule:start");
        assertThat(report.kept()).isEqualTo(3);
        assertThat(report.notRead()).containsExactly("errors.jsonl", "feedback/feedback_001.txt");
        Map<String, Long> before = OwnedTables.rows(context);
        assertThat(run(folder.resolve("data")).nothingNew()).isTrue();
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }
}
