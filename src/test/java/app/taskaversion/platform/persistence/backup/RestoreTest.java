package app.taskaversion.platform.persistence.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.testsupport.TestDatabases;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestoreTest {

    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Path folder = TestDatabases.newFolder("restore");
    private final Path database = folder.resolve("task_aversion.db");
    private final Path backup = folder.resolve("backup.db");

    @BeforeEach
    void aBackupAndAnotherDatabase() throws Exception {
        Connection first = SomeDatabase.make(database, 30);
        new Backups(database, new BackupPlan(false, folder.resolve("backups"), 30, null)).make(backup);
        try (Statement statement = first.createStatement()) {
            int unused = statement.executeUpdate("delete from task where id > 10");
        }
        first.close();
    }

    private void refused(String key, Path file) throws Exception {
        Map<String, Long> before = contents();
        assertThatExceptionOfType(BackupFailed.class)
                .isThrownBy(() -> Restore.put(file, database, null, NOW))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo(key));
        assertThat(contents()).isEqualTo(before);
    }

    private Map<String, Long> contents() throws Exception {
        Map<String, Long> contents = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                String name = String.valueOf(each.getFileName());
                if (!name.endsWith("-shm") && !name.endsWith("-wal")) {
                    contents.put(name, Files.size(each));
                }
            }
        }
        return contents;
    }

    @Test
    void whatWasThereStaysBesideUnderItsDay() throws Exception {
        Path kept = Objects.requireNonNull(Restore.put(backup, database, null, NOW));
        assertThat(kept).hasFileName("task_aversion.db.before-restore-20261120T120000Z");
        assertThat(SomeDatabase.tasks(kept)).isEqualTo(10);
        assertThat(SomeDatabase.tasks(database)).isEqualTo(30);
        assertThat(SomeDatabase.tasks(backup)).isEqualTo(30);
    }

    @Test
    void whileTheAppRunsNothingHappens() throws Exception {
        try (Connection app = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = app.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.executeQuery("select count(*) from task").close(); // idle, as a pool keeps it
            refused("backup.running", backup);
        }
        assertThat(Restore.put(backup, database, null, NOW)).isNotNull();
    }

    @Test
    void aDatabaseThatCannotBeReadAnyMoreIsKeptToo() throws Exception {
        Files.writeString(database, "ruined ".repeat(2_000));
        Path kept = Objects.requireNonNull(Restore.put(backup, database, null, NOW));
        assertThat(kept).content().startsWith("ruined");
        assertThat(SomeDatabase.tasks(database)).isEqualTo(30);
    }

    @Test
    void aLogThatBelongsToARuinedFileIsKeptBesideItAndNotPlayedIntoTheNewOne() throws Exception {
        Files.writeString(database, "ruined ".repeat(2_000));
        Files.writeString(folder.resolve("task_aversion.db-wal"), "old log");
        Path kept = Objects.requireNonNull(Restore.put(backup, database, null, NOW));
        assertThat(folder.resolve(kept.getFileName() + "-wal")).hasContent("old log");
        assertThat(folder.resolve("task_aversion.db-wal")).doesNotExist();
        assertThat(SomeDatabase.tasks(database)).isEqualTo(30);
    }

    @Test
    void whatIsNoGoodBackupChangesNothing() throws Exception {
        refused("backup.nothing", folder.resolve("none.db"));
        refused("backup.itself", database);
        refused("backup.damaged", Files.writeString(folder.resolve("letter.db"), "Dear Ann"));
        byte[] bytes = Files.readAllBytes(backup);
        java.util.Arrays.fill(bytes, 8_192, 12_288, (byte) 0);
        refused("backup.damaged", Files.write(folder.resolve("holes.db"), bytes));
        refused("backup.foreign", with("foreign.db", "create table tasks (id integer)"));
        refused(
                "backup.newer",
                with(
                        "newer.db",
                        "create table flyway_schema_history (version varchar(50));"
                                + "insert into flyway_schema_history values ('9999')"));
    }

    private Path with(String name, String sql) throws SQLException {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            int unused = statement.executeUpdate(sql);
        }
        return file;
    }
}
