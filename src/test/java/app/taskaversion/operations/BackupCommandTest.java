package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.OldDatabase;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.testsupport.Offlines;
import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.DefaultApplicationArguments;

/** Backup and restore as they are asked for: from the command line, without the application. */
class BackupCommandTest {

    private static final Path TINY = Path.of("src/test/resources/legacy/tiny").toAbsolutePath();
    private static final String KEY = "--BACKUP_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    private final List<String> said = new ArrayList<>();
    private final Path folder = TestDatabases.newFolder("backup-command");

    private static int app(String... args) {
        assertThat(Launcher.isCommand(args)).isTrue();
        return Launcher.command(TaskAversionApplication.class, args);
    }

    private static Path file(String address) {
        return Objects.requireNonNull(DatabaseUrl.parse(address, Path.of(".")).file());
    }

    private static int version(Path database) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select max(cast(version as integer)) from flyway_schema_history where success = 1")) {
            return rows.getInt(1);
        }
    }

    private int backup(String address, String... args) {
        return new BackupCommand().run(new DefaultApplicationArguments(args), Offlines.of(address), said::add);
    }

    private int restore(String address, String... args) {
        return new RestoreCommand().run(new DefaultApplicationArguments(args), Offlines.of(address), said::add);
    }

    @Test
    void whatWasRuinedComesBackByteForByte() throws Exception {
        String address = TestDatabases.newSqliteUrl();
        String database = "--DATABASE_URL=" + address;
        Path before = folder.resolve("before.zip");
        Path after = folder.resolve("after.zip");
        Path backup = folder.resolve("mine.db.sealed");
        assertThat(app(database, "--import=" + TINY, "--zone=UTC")).isZero();
        assertThat(app(database, "--export=" + before)).isZero();
        assertThat(app(database, KEY, "--backup=" + backup)).isZero();
        Files.writeString(file(address), "ruined ".repeat(3_000));
        assertThat(app(database, "--restore=" + backup)).as("without the key").isEqualTo(1);
        assertThat(file(address)).content().startsWith("ruined");
        assertThat(app(database, KEY, "--restore=" + backup)).isZero();
        assertThat(app(database, "--export=" + after)).isZero();
        assertThat(after).hasSameBinaryContentAs(before);
        try (Stream<Path> beside = Files.list(file(address).resolveSibling("."))) {
            assertThat(beside).anyMatch(each -> each.toString().contains(".before-restore-"));
        }
    }

    @Test
    void itSaysWhatItDidAndWhatIsMissing() throws Exception {
        String address = OldDatabase.upTo("9");
        Path backup = folder.resolve("one.db");
        assertThat(backup(address, "--backup=" + backup)).isZero();
        assertThat(said.getLast()).contains(backup.toString(), "not encrypted");
        assertThat(version(backup)).as("the schema stays as it is").isEqualTo(9);
        assertThat(backup(address, "--backup=" + backup)).isEqualTo(1);
        assertThat(said.getLast()).contains("already");
        assertThat(backup(address, "--backup")).isEqualTo(2);
        assertThat(said.getLast()).contains("--backup=FILE");
        assertThat(restore(address, "--restore")).isEqualTo(2);
        assertThat(said.getLast()).contains("--restore=FILE");
        assertThat(restore(address, "--restore=" + folder.resolve("none.db"))).isEqualTo(1);
        assertThat(said.getLast()).contains("There is no file");
        assertThat(restore(address, "--restore=" + backup)).isZero();
        assertThat(said).anyMatch(each -> each.contains("Delete it once you are sure"));
    }

    @Test
    void onPostgresItNamesTheToolForIt() {
        String address = "postgresql://nobody@localhost:1/tas";
        assertThat(backup(address, "--backup=" + folder.resolve("x.db"))).isEqualTo(2);
        assertThat(said.getLast()).contains("pg_dump");
        assertThat(restore(address, "--restore=" + folder.resolve("x.db"))).isEqualTo(2);
        assertThat(said.getLast()).contains("pg_restore");
    }

    @Test
    void beforeANewSchemaThereIsABackupThatBringsTheOldOneBack() throws Exception {
        String address = OldDatabase.upTo("9");
        Path kept = file(address).resolveSibling("backups").resolve("before-change");
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("a.zip")))
                .isZero();
        assertThat(version(file(address))).isGreaterThan(9);
        Path backup;
        try (Stream<Path> files = Files.list(kept)) {
            backup = files.findFirst().orElseThrow();
        }
        assertThat(version(backup)).isEqualTo(9);
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("b.zip")))
                .isZero();
        try (Stream<Path> files = Files.list(kept)) {
            assertThat(files).as("only where something changes").hasSize(1);
        }
        assertThat(app("--DATABASE_URL=" + address, "--restore=" + backup)).isZero();
        assertThat(version(file(address))).isEqualTo(9);
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("c.zip")))
                .isZero();
        assertThat(folder.resolve("c.zip")).hasSameBinaryContentAs(folder.resolve("a.zip"));
    }

    @Test
    void aNewDatabaseNeedsNone() throws Exception {
        String address = TestDatabases.newSqliteUrl();
        assertThat(app("--DATABASE_URL=" + address, "--export=" + folder.resolve("a.zip")))
                .isZero();
        assertThat(file(address).resolveSibling("backups")).doesNotExist();
    }

    /** The folder cannot be made: as on a disk that is full or read-only. */
    @Test
    void withoutThatBackupTheSchemaStaysAsItIs() throws Exception {
        String address = OldDatabase.upTo("9");
        Path inTheWay = Files.writeString(folder.resolve("backups"), "a file");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> app(
                        "--DATABASE_URL=" + address,
                        "--BACKUP_FOLDER=" + inTheWay,
                        "--export=" + folder.resolve("a.zip")))
                .hasStackTraceContaining("the backup that is made before that did not succeed");
        assertThat(version(file(address))).isEqualTo(9);
        assertThat(folder.resolve("a.zip")).doesNotExist();
    }
}
