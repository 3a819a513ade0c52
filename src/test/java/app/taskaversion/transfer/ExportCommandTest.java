package app.taskaversion.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;

@SqliteTest
class ExportCommandTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Tasks tasks;

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("export");
    private OwnerId guest = OwnerId.NOBODY;

    @BeforeEach
    void aGuestOfItsOwn() {
        guest = People.create(context);
        People.signIn(guest);
        tasks.create("Write to Ann", 5);
    }

    private int run(ExportService exports, String... args) {
        People.signOut();
        try {
            return new ExportCommand(
                            exports,
                            People.localGuest(guest),
                            context.getBean(CurrentOwner.class),
                            context.getBean(Messages.class))
                    .run(new DefaultApplicationArguments(args), said::add);
        } finally {
            People.signIn(guest);
        }
    }

    private int run(String... args) {
        return run(context.getBean(ExportService.class), args);
    }

    private static List<String> names(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.stream().map(entry -> entry.getName()).toList();
        }
    }

    @Test
    void withoutAFormatItIsOurOwn() throws IOException {
        Path file = folder.resolve("mine.zip");
        assertThat(run("--export=" + file)).isEqualTo(ExportCommand.DONE);
        assertThat(names(file)).contains("manifest.json", "data/task.jsonl", "csv/task.csv");
        assertThat(said).singleElement().asString().contains(file.toString()).doesNotContain("Ann");
    }

    @Test
    void onlyThePersonCanReadTheFile() throws IOException {
        Path file = folder.resolve("mine.zip");
        run("--export=" + file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void theFormatIsChosen() throws IOException {
        Path legacy = folder.resolve("legacy.zip");
        Path original = folder.resolve("original.zip");
        assertThat(run("--export=" + legacy, "--format=legacy")).isZero();
        assertThat(run("--export=" + original, "--format=ORIGINAL")).isZero();
        assertThat(names(legacy)).contains("tasks.csv", "task_instances.csv");
        assertThat(names(original)).isEmpty();
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.zip"), "precious");
        assertThat(run("--export=" + file)).isEqualTo(ExportCommand.REFUSED);
        assertThat(file).hasContent("precious");
        assertThat(said).singleElement().asString().contains("already");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(run("--export=" + folder.resolve("none/mine.zip"))).isEqualTo(ExportCommand.REFUSED);
        assertThat(said).singleElement().asString().contains("cannot be written");
    }

    @Test
    void withoutAPathOrWithAnotherFormatItSaysWhatIsMissing() {
        assertThat(run("--export")).isEqualTo(ExportCommand.CHOICE_MISSING);
        assertThat(run("--export=" + folder.resolve("x.zip"), "--format=pdf")).isEqualTo(ExportCommand.CHOICE_MISSING);
        assertThat(said).first().asString().contains("--export=FILE.zip");
        assertThat(said).last().asString().contains("own, legacy or original");
        assertThat(folder).isEmptyDirectory();
    }

    /** A disk that is full. */
    @Test
    void noHalfFileStays() {
        Path file = folder.resolve("mine.zip");
        ExportService full = new ExportService() {
            @Override
            public void writeOwn(OutputStream out) throws IOException {
                out.write(new byte[1_000_000]);
                throw new IOException();
            }

            @Override
            public void writeLegacyCurrent(OutputStream out) {}

            @Override
            public void writeLegacyOriginals(OutputStream out) {}

            @Override
            public String suggestedFileName(ExportKind kind) {
                return "";
            }
        };
        assertThat(run(full, "--export=" + file)).isEqualTo(ExportCommand.REFUSED);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatOneDatabaseExportsAnotherTakesFromTheCommandLine() throws IOException {
        String first = "--DATABASE_URL=" + TestDatabases.newSqliteUrl();
        String second = "--DATABASE_URL=" + TestDatabases.newSqliteUrl();
        Path export = folder.resolve("one.zip");
        Path again = folder.resolve("two.zip");
        assertThat(Launcher.command(TaskAversionApplication.class, first, "--import=" + TINY, "--zone=UTC"))
                .isZero();
        assertThat(Launcher.command(TaskAversionApplication.class, first, "--export=" + export))
                .isZero();
        assertThat(Launcher.command(TaskAversionApplication.class, second, "--import=" + export))
                .isZero();
        assertThat(Launcher.command(TaskAversionApplication.class, second, "--export=" + again))
                .isZero();
        assertThat(again).hasSameBinaryContentAs(export);
    }
}
