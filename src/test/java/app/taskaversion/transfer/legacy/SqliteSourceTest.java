package app.taskaversion.transfer.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.ImportRejected;
import app.taskaversion.testsupport.LegacyDatabase;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.transfer.QuarantineReason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A database of the older app as a source. (data-and-lifecycle §1.10, §2.2) */
class SqliteSourceTest {

    private final Path folder = TestDatabases.newFolder("sqlite-source");
    private final Path file = folder.resolve("task_aversion.db");

    private static List<SourceRow> rows(Path source, LegacyFile kind) {
        try (LegacySources sources = LegacySources.open(List.of(source))) {
            List<SourceRow> rows = new ArrayList<>();
            for (SourcePart part : sources.parts()) {
                if (part.kind() == kind) {
                    try (RowSource table = part.open(SourceProbe.of(part.entry()))) {
                        for (SourceRow row = table.next(); row != null; row = table.next()) {
                            rows.add(row);
                        }
                    }
                }
            }
            return rows;
        }
    }

    @Test
    void aRowIsItsCsvRecordUnderTheNamesOfTheColumns() {
        LegacyDatabase.create(file, """
                insert into task_instances (instance_id, task_id, task_name, created_at, is_completed, predicted,
                    relief_score, task_version) values ('i1764000000', 't1', 'Say "hi", now',
                    '2025-11-24 10:00:00.250000', 1, '{"expected_relief": 40}', 62.5, 2)""");
        SourceRow row = rows(file, LegacyFile.INSTANCES).get(0);
        assertThat(row.file()).isEqualTo("task_aversion.db#task_instances");
        assertThat(row.line()).isEqualTo(1);
        assertThat(row.header().text()).startsWith("instance_id,task_id,task_name,task_version,created_at,");
        assertThat(row.raw())
                .startsWith("i1764000000,t1,\"Say \"\"hi\"\", now\",2,2025-11-24 10:00:00.250000,,,,,,")
                .contains("\"{\"\"expected_relief\"\": 40}\"")
                .contains(",62.5,");
        assertThat(row.cell("is_completed")).isEqualTo("1");
        assertThat(row.cell("due_at")).isEmpty();
        assertThat(LegacyInstanceReader.read(row, Rows.context(), new Findings())
                        .instance()
                        .times()
                        .created())
                .isEqualTo("2025-11-24T16:00:00Z");
    }

    @Test
    void whatAnOldDatabaseDoesNotHaveYetIsAbsent() throws SQLException {
        try (Connection connection = LegacyDatabase.open(file)) {
            LegacyDatabase.run(
                    connection,
                    "create table tasks (task_id varchar primary key, name varchar)",
                    "insert into tasks values ('t1', 'Cook')");
        }
        SourceRow row = rows(file, LegacyFile.TASKS).get(0);
        assertThat(row.raw()).isEqualTo("t1,Cook");
        assertThat(row.cell("routine_frequency")).isEmpty();
    }

    @Test
    void itIsKnownByItsFirstBytesWhateverItIsCalledAndNeverWrittenTo() throws IOException {
        Path odd = folder.resolve("copy of my data.bak");
        LegacyDatabase.create(odd, "insert into tasks (task_id, name) values ('t1', 'Cook')");
        byte[] before = Files.readAllBytes(odd);
        assertThat(rows(odd, LegacyFile.TASKS)).hasSize(1);
        assertThat(rows(folder, LegacyFile.TASKS)).hasSize(1);
        assertThat(Files.readAllBytes(odd)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(odd);
        }
    }

    @Test
    void insideAZipItIsReadTooAndNoCopyStays() throws IOException {
        LegacyDatabase.create(file, "insert into tasks (task_id, name) values ('t1', 'Cook')");
        Path zip = folder.resolve("data.zip");
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("data/task_aversion.db"));
            archive.write(Files.readAllBytes(file));
        }
        long copies = copies();
        assertThat(rows(zip, LegacyFile.TASKS))
                .extracting(SourceRow::file)
                .containsExactly("data/task_aversion.db#tasks");
        assertThat(copies()).isEqualTo(copies);
    }

    private static long copies() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(path -> path.getFileName().toString().startsWith("bring-database-"))
                    .count();
        }
    }

    @Test
    void rowsThatAreStillInTheJournalBesideTheFileAreThere() throws SQLException, IOException {
        LegacyDatabase.create(file);
        try (Connection connection = LegacyDatabase.open(file)) {
            LegacyDatabase.run(
                    connection,
                    "pragma journal_mode = wal",
                    "pragma wal_autocheckpoint = 0",
                    "insert into tasks (task_id, name) values ('t1', 'Cook')");
            Path wal = folder.resolve("task_aversion.db-wal");
            assertThat(Files.size(wal)).isPositive();
            byte[] before = Files.readAllBytes(wal);
            assertThat(rows(file, LegacyFile.TASKS)).hasSize(1);
            assertThat(rows(folder, LegacyFile.TASKS)).hasSize(1);
            assertThat(Files.readAllBytes(wal)).isEqualTo(before);
            try (LegacySources sources = LegacySources.open(List.of(folder))) {
                assertThat(sources.notRead()).containsExactly("task_aversion.db#users");
            }
        }
    }

    @Test
    void viewsVirtualTablesAndComputedColumnsAreLeftAlone() throws SQLException {
        try (Connection connection = LegacyDatabase.open(file)) {
            LegacyDatabase.run(
                    connection,
                    "create table jobs (job_id varchar, name varchar, shout varchar as (upper(name)) stored)",
                    "insert into jobs (job_id, name) values ('j1', 'Home')",
                    "create view tasks as select job_id as task_id, name from jobs",
                    "create virtual table notes using fts5(note_id, content)",
                    "create trigger meddle after insert on jobs begin delete from jobs; end");
        }
        try (LegacySources sources = LegacySources.open(List.of(file))) {
            assertThat(sources.parts()).extracting(SourcePart::kind).containsExactly(LegacyFile.JOBS);
            assertThat(sources.notRead()).contains("task_aversion.db#notes", "task_aversion.db#tasks");
        }
        assertThat(rows(file, LegacyFile.JOBS)).extracting(SourceRow::raw).containsExactly("j1,Home");
    }

    @Test
    void aDamagedDatabaseIsRefusedBeforeAnythingIsRead() throws IOException {
        LegacyDatabase.create(file, """
                with recursive n (i) as (select 1 union all select i + 1 from n where i < 3000)
                insert into tasks (task_id, name) select 't' || i, 'A task with a name' from n""");
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 20_000, (byte) 0x5A);
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> rows(file, LegacyFile.TASKS))
                .matches(e -> e.reasonKey().equals("transfer.rejected.database_damaged")
                        && e.file().startsWith("task_aversion.db"));
        Files.write(file, Arrays.copyOf(bytes, 600));
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> rows(file, LegacyFile.TASKS))
                .matches(e -> e.reasonKey().equals("transfer.rejected.database_damaged"));
    }

    @Test
    void aTableWithoutItsIdIsRefused() throws SQLException {
        try (Connection connection = LegacyDatabase.open(file)) {
            LegacyDatabase.run(connection, "create table tasks (name varchar)", "insert into tasks values ('Cook')");
        }
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> rows(file, LegacyFile.TASKS))
                .matches(e -> e.reasonKey().equals("transfer.rejected.column_missing"));
    }

    @Test
    void anOversizedOrDamagedCellTakesItsRowOutOnly() {
        LegacyDatabase.create(
                file,
                "insert into tasks (task_id, name) values ('t1', printf('%.*c', 1100000, 'x'))",
                "insert into tasks (task_id, name) values ('t2', 'a' || char(0) || 'b')",
                "insert into tasks (task_id, name) values ('t3', cast('Cook' as blob))",
                "insert into tasks (task_id, name) values ('t4', x'ff00')");
        List<SourceRow> rows = rows(file, LegacyFile.TASKS);
        assertThat(rows)
                .extracting(SourceRow::damage)
                .containsExactly(QuarantineReason.CELL_TOO_LONG, QuarantineReason.NUL_CHARACTERS, null, null);
        assertThat(rows).extracting(row -> row.cell("name")).endsWith("Cook", "ff00");
    }

    @Test
    void aCellBeyondAllMeasureIsRefused() {
        LegacyDatabase.create(file, "insert into tasks (task_id, name) values ('t1', printf('%.*c', 17000000, 'x'))");
        assertThatExceptionOfType(ImportRejected.class)
                .isThrownBy(() -> rows(file, LegacyFile.TASKS))
                .matches(e -> e.reasonKey().equals("transfer.rejected.line_too_long"));
    }

    @Test
    void theDatabaseKeepsTheTimesOfJobsInUtc() {
        LegacyDatabase.create(
                file,
                "insert into jobs (job_id, name, created_at) values ('j1', 'Home', '2026-03-01 10:00:00.000000')");
        LegacyContext here = Rows.context();
        LegacyContext berlin = new LegacyContext(
                new LegacyZone(ZoneOffset.ofHours(1)),
                here.scale(),
                here.owner(),
                null,
                null,
                here.importedAt(),
                here.ids(),
                here.columns(),
                here.first());
        assertThat(LegacySmallReaders.job(rows(file, LegacyFile.JOBS).get(0), berlin, new Findings())
                        .createdAt())
                .isEqualTo("2026-03-01T10:00:00Z");
    }
}
