package app.taskaversion.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** One SQLite file and one PostgreSQL server for the whole test run, both under {@code target}. */
public final class TestDatabases {

    private static final Path FOLDER = Path.of("target", "test-databases").toAbsolutePath();
    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static @Nullable EmbeddedPostgres server;

    private TestDatabases() {}

    /** A folder under {@code target} that is empty and used by nobody else. */
    public static Path newFolder(String name) {
        try {
            Files.createDirectories(FOLDER);
            return Files.createTempDirectory(FOLDER, name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a SQLite file that does not exist yet. */
    public static String newSqliteUrl() {
        return "sqlite:///" + newFolder("sqlite").resolve("task_aversion.db");
    }

    /** The address of a new, empty database on the shared PostgreSQL server. */
    public static String newPostgresUrl() {
        String name = "tas_" + COUNTER.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
        return "postgresql://postgres:postgres@localhost:" + server().getPort() + "/" + name;
    }

    public static synchronized EmbeddedPostgres server() {
        EmbeddedPostgres running = server;
        if (running == null) {
            running = startServer();
            server = running;
        }
        return running;
    }

    /** A PostgreSQL server of its own, for tests that stop it. */
    public static EmbeddedPostgres startServer() {
        try {
            return EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(newFolder("postgres").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
