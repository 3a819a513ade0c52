package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case also checks that the file and everything beside it stay as they were, byte by byte. */
class SqliteGuardTest {

    private static final String NEWER = """
            create table flyway_schema_history (version varchar(50));
            insert into flyway_schema_history values (null), ('1'), ('9999');
            """;

    private final Path folder = TestDatabases.newFolder("guard with % and #");
    private final Path file = folder.resolve("task_aversion.db");

    @Test
    void aFileThatDoesNotExistYetIsFineAndIsNotMade() {
        check(folder.resolve("new/deeper/x.db"));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anEmptyFileIsFine() throws IOException {
        Files.createFile(file);
        check(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wal", "delete"})
    void aDatabaseOfOursIsFine(String journal) throws SQLException {
        write(journal, """
                create table flyway_schema_history (version varchar(50));
                insert into flyway_schema_history values (null), ('1');
                create table task (id varchar(36));
                """);
        check(file);
    }

    @Test
    void aDatabaseThatSomebodyReadsIsFine() throws SQLException {
        write("wal", "create table flyway_schema_history (version varchar(50))");
        try (Connection reader = open();
                Statement statement = reader.createStatement()) {
            statement.execute("begin");
            statement.executeQuery("select count(*) from flyway_schema_history").close();
            check(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wal", "delete"})
    void aLockedFileIsRefusedWithinSeconds(String journal) throws SQLException, IOException {
        write(journal, "create table flyway_schema_history (version varchar(50))");
        try (Connection other = open();
                Statement statement = other.createStatement()) {
            statement.execute("begin exclusive");
            assertThat(SqliteGuard.PATIENCE_MS).isLessThanOrEqualTo(3_000);
            assertRefused("is locked by another process", file);
            statement.execute("rollback");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wal", "delete"})
    void aNewerDatabaseIsRefused(String journal) throws SQLException, IOException {
        write(journal, NEWER);
        assertRefused("was made by a newer version of this app (its schema has version 9999)", file);
    }

    @Test
    void aNewerDatabaseWhoseLogWasNeverWrittenBackIsRefusedAndKeepsItsLog() throws SQLException, IOException {
        // As a killed process leaves it: copied while the log still holds everything.
        Path living = folder.resolve("living.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + living);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.executeUpdate(NEWER);
            Files.copy(living, file);
            Files.copy(folder.resolve("living.db-wal"), folder.resolve("task_aversion.db-wal"));
        }
        Map<String, byte[]> before = contents();
        assertThat(before.get("task_aversion.db-wal")).isNotEmpty();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(file))
                .withMessageContaining("newer version");
        Map<String, byte[]> after = contents();
        // The index of the log may be built anew; it holds nothing of its own.
        after.remove("task_aversion.db-shm");
        assertThat(after).containsExactlyEntriesOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id,name\n1,a letter that is longer than a header\n", "SQLite format 2\0", "x"})
    void aFileThatIsNoDatabaseIsRefused(String content) throws IOException {
        Files.writeString(file, content);
        assertRefused("is not a SQLite database", file);
    }

    @Test
    void aDamagedDatabaseIsRefused() throws IOException, SQLException {
        write("delete", NEWER);
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 16, bytes.length, (byte) 0x5A);
        Files.write(file, bytes);
        assertRefused("is not a SQLite database, or it is damaged", file);
    }

    @Test
    void aFolderInsteadOfAFileIsRefused() throws IOException {
        Files.createDirectories(file);
        assertRefused("is not a SQLite database", file);
    }

    @Test
    void theTablesOfAnotherProgramAreRefused() throws SQLException, IOException {
        write("delete", "create table tasks (id integer primary key, name text)");
        assertRefused("holds the tables of another program", file);
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException, SQLException {
        write("delete", "create table flyway_schema_history (version varchar(50))");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused("is read-only", file);
    }

    @Test
    void aReadOnlyFolderIsRefusedWithAndWithoutAFileInIt() throws IOException, SQLException {
        write("delete", "create table flyway_schema_history (version varchar(50))");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertRefused("is read-only", folder);
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> check(folder.resolve("new/x.db")))
                    .withMessageContaining(folder + " is read-only");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(folder.resolve("data"), "x");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(folder.resolve("data/x.db")))
                .withMessageContaining(folder.resolve("data") + " is a file and not a folder");
    }

    private void assertRefused(String reason, Path named) throws IOException {
        Map<String, byte[]> before = contents();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> check(file))
                .withMessageContaining(reason)
                .withMessageContaining(named.toString());
        assertThat(contents()).containsExactlyEntriesOf(before);
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (var files = Files.list(folder).filter(Files::isRegularFile)) {
            for (Path each : files.toList()) {
                contents.put(String.valueOf(each.getFileName()), Files.readAllBytes(each));
            }
        }
        return contents;
    }

    private static void check(Path path) {
        DatabaseGuard.check(new DatabaseUrl(Vendor.SQLITE, "jdbc:sqlite:" + path, null, null, path));
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private void write(String journal, String sql) throws SQLException {
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=" + journal);
            statement.executeUpdate(sql);
        }
        assertThatNoException().isThrownBy(() -> Files.size(file));
    }
}
