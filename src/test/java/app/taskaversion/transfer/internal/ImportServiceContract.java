package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.ImportCancelled;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportReport.FileReport;
import app.taskaversion.transfer.ImportReport.RuleReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.MissingChoice;
import app.taskaversion.transfer.QuarantineReason;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class ImportServiceContract {

    private static final Path SAMPLES = Path.of("src/test/resources/legacy").toAbsolutePath();

    @Autowired
    private ImportService imports;

    @Autowired
    private TestSql sql;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends ImportServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ImportServiceContract {}

    private ImportReport run(Path source, @Nullable ZoneId zone) {
        return imports.run(new ImportRequest(List.of(source), "test", zone, null), ImportProgress.NONE);
    }

    private static FileReport file(ImportReport report, String kind) {
        return report.files().stream()
                .filter(file -> file.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private double number(String query) {
        return sql.sql(query).query(Double.class).single();
    }

    private String text(String query) {
        return sql.sql(query).query(String.class).single();
    }

    @ParameterizedTest
    @CsvSource({"tiny,12,4", "small,300,15", "legacy,60,6"})
    void everyRowOfTheSamplesIsCreatedAndTheSumsAreThoseOfTheFile(String sample, long instances, long tasks)
            throws IOException {
        Path folder = SAMPLES.resolve(sample);
        Map<String, String> before = checksums(folder);

        ImportReport report = run(folder, ZoneOffset.UTC);

        assertThat(file(report, "task_instances.csv").created()).isEqualTo(instances);
        assertThat(file(report, "tasks.csv").created()).isEqualTo(tasks);
        assertThat(report.leftOut()).isZero();
        assertThat(report.everyRowAccountedFor()).isTrue();
        assertThat(report.quarantined()).isEmpty();
        SampleSums sums = SampleSums.of(folder);
        assertThat(number("select count(*) from task_instance where user_id = :owner"))
                .isEqualTo(sums.rows());
        assertThat(number("select sum(duration_minutes) from task_instance where user_id = :owner"))
                .isCloseTo(sums.minutes(), within(1e-6));
        assertThat(number("select sum(actual_relief) from task_instance where user_id = :owner"))
                .isCloseTo(sums.relief(), within(1e-6));
        assertThat(number("select sum(expected_aversion) from task_instance where user_id = :owner"))
                .isCloseTo(sums.expectedAversion(), within(1e-6));
        assertThat(report.totals().minutesStored()).isCloseTo(sums.minutes(), within(1e-6));
        assertThat(report.totals().reliefStored()).isCloseTo(sums.relief(), within(1e-6));
        assertThat(number("select count(*) from import_record where user_id = :owner"))
                .isEqualTo(report.files().stream().mapToDouble(FileReport::read).sum());
        assertThat(checksums(folder)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"tiny", "small", "legacy"})
    void aSecondRunChangesNothing(String sample) {
        run(SAMPLES.resolve(sample), ZoneOffset.UTC);
        Map<String, Long> before = OwnedTables.rows(context);

        ImportReport second = run(SAMPLES.resolve(sample), ZoneOffset.UTC);

        assertThat(second.nothingNew()).isTrue();
        assertThat(second.created()).isZero();
        assertThat(second.files()).allMatch(file -> file.unchanged() == file.read());
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatTheImportThenDoesAndStoresNothing() {
        Map<String, Long> before = OwnedTables.rows(context);
        ImportRequest request = new ImportRequest(List.of(SAMPLES.resolve("small")), "test", ZoneOffset.UTC, null);

        ImportReport dry = imports.dryRun(request, ImportProgress.NONE);

        assertThat(OwnedTables.rows(context)).isEqualTo(before);
        assertThat(dry.dryRun()).isTrue();
        assertThat(dry.batchId()).isNull();
        ImportReport real = imports.run(request, ImportProgress.NONE);
        assertThat(real.files()).isEqualTo(dry.files());
        assertThat(real.rules()).isEqualTo(dry.rules());
        assertThat(real.totals()).isEqualTo(dry.totals());
        assertThat(real.sample()).isEqualTo(dry.sample());
        assertThat(dry.sample()).satisfies(sample -> {
            assertThat(sample.rows()).isEqualTo(50);
            assertThat(sample.cells()).isGreaterThan(50 * 10);
        });
        assertThat(imports.dryRun(request, ImportProgress.NONE).nothingNew()).isTrue();
    }

    @Test
    void stoppingTakesEverythingBack() {
        Map<String, Long> before = OwnedTables.rows(context);
        ImportRequest request = new ImportRequest(List.of(SAMPLES.resolve("small")), "test", ZoneOffset.UTC, null);
        ImportProgress impatient = new ImportProgress() {
            private long done;

            @Override
            public void rows(long rows, long total) {
                done = rows;
            }

            @Override
            public boolean cancelled() {
                return done >= 250;
            }
        };
        assertThatExceptionOfType(ImportCancelled.class).isThrownBy(() -> imports.run(request, impatient));
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aZipHoldsTheSameAsItsFolder() throws IOException {
        run(SAMPLES.resolve("tiny"), ZoneOffset.UTC);
        ImportReport second = run(zip(SAMPLES.resolve("tiny")), ZoneOffset.UTC);
        assertThat(second.nothingNew()).isTrue();
    }

    @Test
    void theFourDamagedRowsOfTheSmallSampleComeWithOneWarningEach() {
        ImportReport report = run(SAMPLES.resolve("small"), ZoneOffset.UTC);

        assertThat(warnings("i1670000427")).isEqualTo("JSON_UNREADABLE predicted");
        assertThat(warnings("i1670000488")).isEqualTo("OUTCOME_MISSING actual");
        assertThat(warnings("i1670000549")).isEqualTo("TASK_UNKNOWN task_id");
        assertThat(warnings("i1670000610")).isEqualTo("NUMBER_UNREADABLE relief_score");
        assertThat(report.rules())
                .extracting(RuleReport::rule, RuleReport::rows)
                .containsExactlyInAnyOrder(
                        tuple(ImportRule.JSON_UNREADABLE, 1L),
                        tuple(ImportRule.OUTCOME_MISSING, 1L),
                        tuple(ImportRule.TASK_UNKNOWN, 1L),
                        tuple(ImportRule.NUMBER_UNREADABLE, 1L),
                        tuple(ImportRule.RUNNING_STALE, 10L),
                        tuple(ImportRule.FIRST_START_LOST, 20L),
                        tuple(ImportRule.COLUMN_STALE, 30L),
                        tuple(ImportRule.DUE_LOST, 203L),
                        tuple(ImportRule.PERCENT_ZERO_LOST, 210L));
        assertThat(text("select name from task where user_id = :owner and legacy_id = 't_gone' and placeholder = true"
                        + " and archived_at is not null"))
                .isEqualTo("Morning run #10");
    }

    private String warnings(String id) {
        String json = sql.sql("""
                        select warnings from import_record
                        where user_id = :owner and target_kind = 'INSTANCE' and source_key = :id""").param("id", id).query(String.class).single();
        return json.replaceAll("[\\[\\]{}\":, ]|rule|place", " ").strip().replaceAll(" +", " ");
    }

    @Test
    void anInstanceKeepsItsTimesRatingsFeelingsAndTheTimeSinceTheLastOne() {
        run(SAMPLES.resolve("tiny"), ZoneId.of("Europe/Berlin"));
        String one = " from task_instance where user_id = :owner and legacy_id = 'i1670000061'";
        assertThat(number("select expected_relief" + one)).isEqualTo(78);
        assertThat(number("select actual_relief" + one)).isEqualTo(90);
        assertThat(number("select net_relief" + one)).isEqualTo(12);
        assertThat(number("select procrastination_score" + one)).isEqualTo(0.1);
        assertThat(text("select expected_relief_source" + one)).isEqualTo("IMPORTED");
        assertThat(text("select zone_id" + one)).isEqualTo("Europe/Berlin");
        assertThat(sql.sql("select completed_at" + one)
                        .query((row, number) -> String.valueOf(OwnedSql.instant(row, "completed_at")))
                        .single())
                .isEqualTo("2026-11-11T11:24:00Z");
        assertThat(number("""
                        select count(*) from instance_emotion e join task_instance i on i.id = e.instance_id
                        where e.user_id = :owner and i.legacy_id = 'i1670000183' and e.phase = 'INIT'""")).isEqualTo(3);
        assertThat(number("""
                        select count(*) from work_session where user_id = :owner and source = 'IMPORTED'""")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theTimeSinceTheLastCompletionIsComputedForImportedRows() throws IOException {
        Path folder = TestDatabases.newFolder("since");
        Files.writeString(folder.resolve("task_instances.csv"), """
                instance_id,task_id,task_name,created_at,initialized_at,started_at,completed_at,predicted,actual
                b,t1,Cook,2026-05-04 10:00,2026-05-04 12:00,,2026-05-04 13:00,{},{}
                a,t1,Cook,2026-05-01 10:00,2026-05-01 10:00,,2026-05-01 12:00,{},{}
                c,t1,Cook,2026-05-05 01:00,,2026-05-05 01:00,,{},{}
                d,t1,Cook,2026-05-01 12:00,2026-05-01 12:00,,,{},{}
                e,t1,Cook,2026-05-06 12:00,,,,{},{}
                f,t2,Run,2026-05-06 12:00,2026-05-06 12:00,,,{},{}
                """);
        run(folder, ZoneOffset.UTC);
        assertThat(sql.sql("""
                        select legacy_id, time_since_last_completion from task_instance
                        where user_id = :owner order by legacy_id""")
                        .query((row, number) -> row.getString(1) + " "
                                + OwnedSql.number(row, row.getMetaData().getColumnLabel(2)))
                        .list())
                .containsExactly("a null", "b 3.0", "c 0.5", "d null", "e null", "f null");
    }

    @Test
    void aChangedRowThatIsNotNewerIsKeptWordForWordAndNothingIsOverwritten() throws IOException {
        Path folder = TestDatabases.newFolder("changed");
        Path file = folder.resolve("tasks.csv");
        Files.writeString(file, "task_id,name,created_at\nt1,Cook,2026-05-01 10:00\n");
        run(folder, ZoneOffset.UTC);
        Files.writeString(file, "task_id,name,created_at\nt1,Bake,2026-05-01 10:00\nt2,Run,2026-05-01 10:00\n");

        ImportReport second = run(folder, ZoneOffset.UTC);

        assertThat(second.quarantined()).isEmpty();
        assertThat(file(second, "tasks.csv")).matches(tasks -> tasks.created() == 1 && tasks.merged() == 1);
        assertThat(text("select name from task where user_id = :owner and legacy_id = 't1'"))
                .isEqualTo("Cook");
        assertThat(run(folder, ZoneOffset.UTC).nothingNew()).isTrue();
    }

    @Test
    void anIdThatStandsTwiceIsKeptTwiceUnlessTheRowsAreTheSame() throws IOException {
        Path folder = TestDatabases.newFolder("twice");
        Files.writeString(folder.resolve("tasks.csv"), """
                task_id,name,created_at
                t1,Cook,2026-05-01 10:00
                t1,Bake,2026-05-01 10:00
                t1,Cook,2026-05-01 10:00
                t1,Bake,2026-05-01 10:00
                """);
        ImportReport report = run(folder, ZoneOffset.UTC);
        FileReport file = file(report, "tasks.csv");
        assertThat(file.created()).isEqualTo(2);
        assertThat(file.duplicate()).isEqualTo(2);
        assertThat(text("select name from task where user_id = :owner and legacy_id = 't1#2'"))
                .isEqualTo("Bake");
        assertThat(report.rules()).extracting(RuleReport::rule).containsExactly(ImportRule.ID_TWICE);
        assertThat(run(folder, ZoneOffset.UTC).nothingNew()).isTrue();
    }

    @Test
    void rowsOfOtherUsersAndDamagedRowsAreListedAndKeptVerbatim() throws IOException {
        Path folder = TestDatabases.newFolder("others");
        Files.writeString(folder.resolve("tasks.csv"), """
                task_id,name,created_at,user_id
                t1,Cook,2026-05-01 10:00,1
                t2,Run,2026-05-01 10:00,2
                t3,"Br"oken,x,1
                t4,N\0l,,1
                """);
        ImportReport report =
                imports.run(new ImportRequest(List.of(folder), "test", ZoneOffset.UTC, "1"), ImportProgress.NONE);

        FileReport file = file(report, "tasks.csv");
        assertThat(file.otherOwner()).isEqualTo(1);
        assertThat(report.otherUsers()).isEqualTo(Map.of("2", 1));
        assertThat(report.quarantined())
                .containsExactly(
                        new ImportReport.QuarantinedRow("tasks.csv", 4, QuarantineReason.QUOTES_BROKEN),
                        new ImportReport.QuarantinedRow("tasks.csv", 5, QuarantineReason.NUL_CHARACTERS));
        assertThat(sql.sql("select raw from import_record where user_id = :owner order by line_no")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "t1,Cook,2026-05-01 10:00,1",
                        "t2,Run,2026-05-01 10:00,2",
                        "t3,\"Br\"oken,x,1",
                        "t4,N\u2400l,,1");
        assertThat(imports.run(new ImportRequest(List.of(folder), "test", ZoneOffset.UTC, "1"), ImportProgress.NONE)
                        .nothingNew())
                .isTrue();
    }

    @Test
    void aLinkToNothingGoesToQuarantine() throws IOException {
        Path folder = TestDatabases.newFolder("links");
        Files.writeString(folder.resolve("tasks.csv"), "task_id,name\nt1,Cook\n");
        Files.writeString(folder.resolve("jobs.csv"), "job_id,name\nj1,Home\n");
        Files.writeString(folder.resolve("job_task_mapping.csv"), "job_id,task_id\nj1,t1\nj1,t2\nj1,t1\n");
        ImportReport report = run(folder, null);
        assertThat(report.quarantined())
                .containsExactly(
                        new ImportReport.QuarantinedRow("job_task_mapping.csv", 3, QuarantineReason.LINK_UNKNOWN));
        assertThat(number("select count(*) from job_task where user_id = :owner"))
                .isEqualTo(1);
        assertThat(run(folder, null).nothingNew()).isTrue();
    }

    @Test
    void withoutAZoneNothingIsWritten() {
        Map<String, Long> before = OwnedTables.rows(context);
        assertThatExceptionOfType(MissingChoice.class)
                .isThrownBy(() -> run(SAMPLES.resolve("tiny"), null))
                .matches(e -> e.what() == MissingChoice.What.ZONE && e.choices().isEmpty());
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void aPreferredZoneIsTakenWhereNoneIsNamed() {
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
        assertThat(run(SAMPLES.resolve("tiny"), null).zone()).isEqualTo("Europe/Berlin");
    }

    @Test
    void aFileThatChangesWhileItIsReadTakesEverythingBack() throws IOException {
        Path folder = TestDatabases.newFolder("moving");
        Path file = folder.resolve("tasks.csv");
        Files.writeString(file, "task_id,name\nt1,Cook\n");
        Map<String, Long> before = OwnedTables.rows(context);
        ImportProgress meddling = (done, total) -> {
            try {
                Files.writeString(file, "task_id,name\nt1,Cook\nt2,Run\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> imports.run(new ImportRequest(List.of(folder), "test", null, null), meddling))
                .matches(e -> e.reasonKey().equals("transfer.rejected.changed"));
        assertThat(OwnedTables.rows(context)).isEqualTo(before);
    }

    @Test
    void anotherPersonCanImportTheSameFilesAndSeesOnlyTheirOwn() {
        run(SAMPLES.resolve("tiny"), ZoneOffset.UTC);
        People.signIn(People.create(context));
        assertThat(number("select count(*) from task_instance where user_id = :owner"))
                .isZero();
        ImportReport report = run(SAMPLES.resolve("tiny"), ZoneOffset.UTC);
        assertThat(file(report, "task_instances.csv").created()).isEqualTo(12);
    }

    @Test
    void theReportIsKeptAsJsonAndHoldsNoWordsOfThePerson() {
        ImportReport report = run(SAMPLES.resolve("small"), ZoneOffset.UTC);
        String json = imports.json(report);
        assertThat(json).contains("\"everyRowAccountedFor\" : true").contains("task_instances.csv");
        assertThat(json)
                .doesNotContain("Morning run")
                .doesNotContain("went fine")
                .doesNotContain("Anxious");
        assertThat(text("select status from import_batch where user_id = :owner"))
                .isEqualTo("DONE");
        assertThat(text("select report from import_batch where user_id = :owner"))
                .contains("task_instances.csv");
    }

    private static Map<String, String> checksums(Path folder) throws IOException {
        Map<String, String> checksums = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                checksums.put(file.toString(), sha256(file));
            }
        }
        return checksums;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path zip(Path folder) throws IOException {
        Path zip = TestDatabases.newFolder("zip").resolve("export.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                archive.putNextEntry(new ZipEntry("data/" + file.getFileName()));
                archive.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }
}
