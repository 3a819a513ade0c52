package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.taskaversion.platform.error.StartRefused;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies there after a process was killed, with a log that lost something since then. */
class CutLogTest {

    private static final int ROWS = 300;

    private final Path folder = TestDatabases.newFolder("cut log");
    private final Path file = folder.resolve("task_aversion.db");
    private final Path log = folder.resolve("task_aversion.db-wal");
    private final Path index = folder.resolve("task_aversion.db-shm");

    @BeforeEach
    void somebodyStoredSomethingAndWasKilled() throws SQLException, IOException {
        Path living = folder.resolve("living.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + living);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.executeUpdate("create table flyway_schema_history (version varchar(50))");
            statement.executeUpdate("create table task (words text)");
            statement.execute("pragma wal_checkpoint(truncate)");
            for (int row = 0; row < ROWS; row++) {
                statement.executeUpdate("insert into task values ('thing " + row + "')");
            }
            Files.copy(living, file);
            Files.copy(folder.resolve("living.db-wal"), log);
            Files.copy(folder.resolve("living.db-shm"), index);
        }
    }

    private void check() {
        DatabaseGuard.check(new DatabaseUrl(Vendor.SQLITE, "jdbc:sqlite:" + file, null, null, file));
    }

    private void refused(String reason) throws IOException {
        byte[] before = Files.exists(log) ? Files.readAllBytes(log) : new byte[0];
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(this::check)
                .withMessageContaining(reason)
                .withMessageContaining("--restore")
                .withMessageContaining(log.toString());
        assertThat(log).hasBinaryContent(before);
    }

    private long rows() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from task")) {
            return rows.next() ? rows.getLong(1) : -1;
        }
    }

    private void cutTo(double part) throws IOException {
        try (FileChannel channel = FileChannel.open(log, StandardOpenOption.WRITE)) {
            FileChannel unused = channel.truncate((long) (channel.size() * part));
        }
    }

    @Test
    void aWholeLogIsFineAndNothingIsLost() throws SQLException {
        assertThatNoException().isThrownBy(this::check);
        assertThat(rows()).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 0.9999})
    void aLogThatLostItsEndIsRefused(double part) throws IOException {
        cutTo(part);
        refused("The end of");
    }

    @Test
    void whoDeletesTheIndexGoesOnWithWhatIsLeft() throws IOException, SQLException {
        cutTo(0.5);
        Files.delete(index);
        assertThatNoException().isThrownBy(this::check);
        assertThat(rows()).isBetween(1L, ROWS - 1L);
    }

    /** As after a power cut: the index is older than the log, of another one, or of another SQLite. */
    @ParameterizedTest
    @ValueSource(ints = {0, 12, 32, 39})
    void anIndexOfAnotherLogSaysNothing(int changed) throws IOException {
        byte[] bytes = Files.readAllBytes(index);
        bytes[changed] ^= 1; // its version, whether it is in use, the two numbers of its log
        Files.write(index, bytes);
        cutTo(0.5);
        assertThatNoException().isThrownBy(this::check);
    }

    @Test
    void aLogWhoseFileIsGoneOrEmptyIsNotThrownAway() throws IOException {
        Files.delete(file);
        refused("is gone or empty");
        Files.createFile(file);
        refused("is gone or empty");
        Files.delete(log);
        assertThatNoException().isThrownBy(this::check);
    }

    /** Stored since the log began anew: the numbers by which it is known have changed, its length has not. */
    @Test
    void aLogThatBeganAnewIsFine() throws SQLException, IOException {
        Files.delete(file);
        Files.delete(log);
        Files.delete(index);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.executeUpdate("create table flyway_schema_history (version varchar(50))");
            for (int version = 0; version < ROWS; version++) {
                statement.executeUpdate("insert into flyway_schema_history values (null)");
            }
            statement.execute("pragma wal_checkpoint(restart)");
            long length = Files.size(log);
            statement.executeUpdate("create table task (words text)");
            assertThat(log).hasSize(length);
            assertThatNoException().isThrownBy(this::check);
            statement.execute("pragma wal_checkpoint(truncate)");
            assertThatNoException().isThrownBy(this::check);
        }
    }
}
