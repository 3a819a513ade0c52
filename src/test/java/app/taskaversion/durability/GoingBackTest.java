package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OldDatabase;
import app.taskaversion.platform.persistence.ShippedVersions;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator guide's "Going back to the version before", and starting again from nothing, step by step. */
class GoingBackTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();
    private static final String KEY = "--BACKUP_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final Path folder = TestDatabases.newFolder("going-back");

    private static int app(String... args) {
        assertThat(Launcher.isCommand(args)).isTrue();
        return Launcher.command(TaskAversionApplication.class, args);
    }

    private static Path file(String address) {
        return Objects.requireNonNull(DatabaseUrl.parse(address, Path.of(".")).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {OldDatabase.FIRST, "16"})
    void afterANewSchemaTheWayBackEndsWhereItBegan(String version) throws Exception {
        String address = OldDatabase.upTo(version);
        Path database = file(address);
        Map<String, List<String>> before = Rows.of(database);
        assertThat(before.get("task_instance")).hasSize(OldDatabase.LISTS);

        // The new version starts; it makes its backup first.
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("new.zip")))
                .isZero();
        assertThat(Rows.version(database)).isEqualTo(ShippedVersions.newest());
        Map<String, List<String>> after = Rows.of(database);
        before.forEach((table, rows) -> {
            if (!table.equals(Rows.HISTORY) && !table.equals("sqlite_master")) {
                assertThat(after.get(table)).as(table).hasSameSizeAs(rows);
            }
        });
        Path backup = onlyOne(database.resolveSibling("backups").resolve("before-change"));
        assertThat(backup.getFileName().toString())
                .startsWith("task_aversion-before-V" + ShippedVersions.newest() + "-");

        // 1. stop (it is) 2. restore 3. the version before finds its own schema and everything in it
        assertThat(app("--DATABASE_URL=" + address, "--restore=" + backup)).isZero();
        assertThat(Rows.of(database)).isEqualTo(before);
        OldDatabase.requireStartable(address, version);
        // What was entered with the new version has not gone either: its database lies beside.
        try (Stream<Path> beside = Files.list(database.resolveSibling("."))) {
            Path kept = beside.filter(each -> each.toString().contains(".before-restore-"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Rows.version(kept)).isEqualTo(ShippedVersions.newest());
        }
        // And forward again.
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("again.zip")))
                .isZero();
        assertThat(folder.resolve("again.zip")).hasSameBinaryContentAs(folder.resolve("new.zip"));
    }

    @Test
    void theVersionBeforeLeavesTheNewSchemaAlone() throws Exception {
        String address = OldDatabase.upTo("16");
        Rows.run(file(address), "update flyway_schema_history set version = '9999' where version = '16'");
        byte[] before = Files.readAllBytes(file(address));
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("a.zip")))
                .isNotZero();
        assertThat(folder.resolve("a.zip")).doesNotExist();
        assertThat(file(address)).hasBinaryContent(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup.db", "backup.db.sealed"})
    void fromNothingButABackupTheSameExportComes(String name) throws IOException {
        String lost = TestDatabases.newSqliteUrl();
        Path before = folder.resolve("before.zip");
        Path backup = folder.resolve(name);
        String[] keys = name.endsWith(".sealed") ? new String[] {KEY} : new String[0];
        assertThat(app("--DATABASE_URL=" + lost, "--import=" + TINY, "--zone=UTC"))
                .isZero();
        assertThat(app("--DATABASE_URL=" + lost, "--export=" + before)).isZero();
        assertThat(app(with(keys, "--DATABASE_URL=" + lost, "--backup=" + backup)))
                .isZero();

        String empty = TestDatabases.newSqliteUrl();
        assertThat(file(empty).resolveSibling(".")).isEmptyDirectory();
        assertThat(app(with(keys, "--DATABASE_URL=" + empty, "--restore=" + backup)))
                .isZero();
        assertThat(app("--DATABASE_URL=" + empty, "--export=" + folder.resolve("after.zip")))
                .isZero();
        assertThat(folder.resolve("after.zip")).hasSameBinaryContentAs(before);
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toArray(String[]::new);
    }

    private static Path onlyOne(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }
}
