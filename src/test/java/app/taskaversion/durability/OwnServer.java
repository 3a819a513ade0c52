package app.taskaversion.durability;

import app.taskaversion.testsupport.TestDatabases;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server that stops and comes back at the same address with the same data, and keeps what it acknowledged. */
public final class OwnServer implements AutoCloseable {

    private final Path folder = TestDatabases.newFolder("stopped");
    private final int port = freePort();
    private @Nullable EmbeddedPostgres running;

    public static OwnServer start() {
        OwnServer server = new OwnServer();
        server.startAgain();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "postgresql://postgres:postgres@localhost:" + port + "/postgres";
    }

    /** Comes back once it takes connections. */
    void startAgain() {
        try {
            running = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.toFile())
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    // The servers of other tests answer before it is on the disk.
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As its operator stops it: connections are ended, what is under way is taken back. */
    void stop() {
        try {
            Objects.requireNonNull(running).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As in an emergency ({@code pg_ctl -m immediate}): nothing is put in order; the next start repairs from the log. */
    void stopAtOnce() {
        try {
            String pid = Files.readAllLines(folder.resolve("data").resolve("postmaster.pid"))
                    .getFirst()
                    .strip();
            int unused = new ProcessBuilder("kill", "-QUIT", pid).start().waitFor();
            ProcessHandle.of(Long.parseLong(pid))
                    .ifPresent(server -> server.onExit().join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    @Override
    public void close() {
        stop();
    }
}
