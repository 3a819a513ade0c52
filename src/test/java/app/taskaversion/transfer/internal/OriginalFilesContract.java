package app.taskaversion.transfer.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.account.AccountErased;
import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.job.BackgroundExecutor;
import app.taskaversion.platform.job.Repeater;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.OwnedTables;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestDatabases;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.transfer.ImportProgress;
import app.taskaversion.transfer.ImportReport;
import app.taskaversion.transfer.ImportRequest;
import app.taskaversion.transfer.ImportService;
import app.taskaversion.transfer.OriginalDamaged;
import app.taskaversion.transfer.OriginalFiles;
import app.taskaversion.transfer.OriginalFiles.OriginalFile;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class OriginalFilesContract {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ImportService imports;

    @Autowired
    private OriginalFiles originals;

    @Autowired
    private TestSql sql;

    @Autowired
    private BackgroundExecutor background;

    @Autowired
    private Repeater repeater;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private Clock clock;

    @SqliteTest
    static class OnSqliteTest extends OriginalFilesContract {}

    @PostgresTest
    static class OnPostgresTest extends OriginalFilesContract {}

    private ImportReport bringIn(Path... sources) {
        return imports.run(new ImportRequest(List.of(sources), "test", ZoneOffset.UTC, null), ImportProgress.NONE);
    }

    private byte[] bytes(UUID id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        originals.writeTo(id, out);
        return out.toByteArray();
    }

    private static Path zip() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (var files = Files.list(TINY)) {
            for (Path file : files.sorted().toList()) {
                entries.put("data/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return Zips.packed(entries);
    }

    @Test
    void eachFileOfAFolderIsKeptByteForByte() throws IOException {
        ImportReport report = bringIn(TINY);
        List<OriginalFile> kept = originals.list();
        assertThat(kept).hasSize(6).extracting(OriginalFile::name).contains("tasks.csv", "notes.csv");
        for (OriginalFile file : kept) {
            assertThat(bytes(file.id())).isEqualTo(Files.readAllBytes(TINY.resolve(file.name())));
            assertThat(file.batchId()).hasToString(report.batchId());
        }
        assertThat(report.originals())
                .extracting(ImportReport.Original::sha256)
                .containsExactlyInAnyOrderElementsOf(
                        kept.stream().map(OriginalFile::sha256).toList());
    }

    @Test
    void aZipIsKeptAsOneFile() throws IOException {
        Path zip = zip();
        bringIn(zip);
        assertThat(originals.list()).singleElement().satisfies(file -> {
            assertThat(file.bytes()).isEqualTo(Files.size(zip));
            assertThat(bytes(file.id())).isEqualTo(Files.readAllBytes(zip));
        });
    }

    @Test
    void theDeskTakesNoMoreThanThereIsRoomForBesideWhatIsKept() throws IOException {
        MemoryImportDesk desk =
                new MemoryImportDesk(imports, background, repeater, owner, new FilesLimit(originals, 1), clock);
        try {
            lay(desk, "first.csv", 900_000);
            desk.clear();
            bringIn(TINY);
            long kept = originals.list().stream().mapToLong(OriginalFile::bytes).sum();
            lay(desk, "fits.csv", 1_000_000 - (int) kept);
            assertThatExceptionOfType(LimitExceeded.class)
                    .isThrownBy(() -> lay(desk, "one-more.csv", 1))
                    .withMessage("transfer.ui.full");
            assertThat(desk.state().files()).containsExactly("fits.csv");
            People.signIn(People.create(context));
            lay(desk, "of-somebody-else.csv", 1_000_000);
            assertThat(desk.state().files()).containsExactly("of-somebody-else.csv");
        } finally {
            desk.destroy();
        }
    }

    private static void lay(MemoryImportDesk desk, String name, int bytes) throws IOException {
        File place = desk.place(name);
        Files.write(place.toPath(), new byte[bytes]);
        desk.arrived(name, place);
    }

    @Test
    void filesThatWereNeverBroughtInGoWithTheAccount() throws IOException {
        MemoryImportDesk desk =
                new MemoryImportDesk(imports, background, repeater, owner, new FilesLimit(originals, 1), clock);
        try {
            File place = desk.place("notes.csv");
            desk.arrived("notes.csv", place);
            desk.onErased(new AccountErased(owner.get()));
            assertThat(place).doesNotExist();
            assertThat(desk.state().files()).isEmpty();
        } finally {
            desk.destroy();
        }
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Path folder = TestDatabases.newFolder("two");
        Files.copy(TINY.resolve("tasks.csv"), folder.resolve("tasks.csv"));
        bringIn(folder);
        bringIn(TINY);
        assertThat(originals.list()).hasSize(6);
    }

    @Test
    void aLookBeforehandKeepsNothingButNamesTheFiles() {
        ImportReport report =
                imports.dryRun(new ImportRequest(List.of(TINY), "test", ZoneOffset.UTC, null), ImportProgress.NONE);
        assertThat(report.originals()).hasSize(6);
        assertThat(originals.list()).isEmpty();
        assertThat(OwnedTables.rows(context).values()).containsOnly(0L);
    }

    @Test
    void signInsOfTheOlderAppAndFilesThatNothingReadsAreNotKept() throws IOException {
        Path folder = TestDatabases.newFolder("sessions");
        Files.copy(TINY.resolve("tasks.csv"), folder.resolve("tasks.csv"));
        Files.createDirectories(folder.resolve(".nicegui"));
        Files.writeString(folder.resolve(".nicegui/storage-general.json"), "{}");
        Files.writeString(folder.resolve("errors.txt"), "x");
        bringIn(folder);
        assertThat(originals.list()).extracting(OriginalFile::name).containsExactly("tasks.csv");
    }

    @Test
    void anExportOfOursIsKeptToo() throws IOException {
        bringIn(TINY);
        Path export = Zips.file(Zips.export(context, app.taskaversion.transfer.ExportKind.OWN));
        People.signIn(People.create(context));
        bringIn(export);
        assertThat(originals.list()).extracting(OriginalFile::name).contains("export.zip", "tasks.csv");
        for (OriginalFile file : originals.list()) {
            bytes(file.id());
        }
    }

    @Test
    void aLargeFileComesBackInPieces() throws IOException {
        byte[] large = new byte[(5 << 20) + 17];
        new Random(7).nextBytes(large);
        Path file = Files.write(TestDatabases.newFolder("large").resolve("task_aversion.db"), large);
        UUID batch = UUID.fromString(String.valueOf(bringIn(TINY).batchId()));
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> assertThat(
                                context.getBean(OriginalKeeper.class).keep(batch, List.of(file), List.of()))
                        .hasSize(1));
        OriginalFile kept = originals.list().getLast();
        assertThat(bytes(kept.id())).isEqualTo(large);
        assertThat(sql.sql("select count(*) from import_original_part where user_id = :owner and original_id = :id")
                        .param("id", kept.id().toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void aDamagedFileIsNoticed() {
        bringIn(TINY);
        UUID id = originals.list().getFirst().id();
        int unused = sql.sql("delete from import_original_part where user_id = :owner and original_id = :id")
                .param("id", id.toString())
                .update();
        assertThatExceptionOfType(OriginalDamaged.class)
                .isThrownBy(() -> originals.writeTo(id, OutputStream.nullOutputStream()));
    }

    @Test
    void deletingOneLeavesWhatWasBroughtInFromIt() {
        bringIn(TINY);
        long tasks = OwnedTables.rows(context).getOrDefault("task", 0L);
        for (OriginalFile file : originals.list()) {
            originals.delete(file.id());
        }
        assertThat(originals.list()).isEmpty();
        assertThat(OwnedTables.rows(context))
                .containsEntry("import_original_part", 0L)
                .containsEntry("task", tasks);
    }

    @Test
    void anotherPersonsFileIsNotThere() {
        OwnerId first = context.getBean(CurrentOwner.class).get();
        bringIn(TINY);
        UUID id = originals.list().getFirst().id();
        People.signIn(People.create(context));
        assertThat(originals.list()).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> originals.delete(id));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> originals.writeTo(id, OutputStream.nullOutputStream()));
        People.signIn(first);
        assertThat(originals.list()).hasSize(6);
    }
}
