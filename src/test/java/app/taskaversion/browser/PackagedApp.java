package app.taskaversion.browser;

import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar, started with a new data folder on a free port, and stopped by its process. */
public final class PackagedApp implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final Process process;
    private final int port;
    private final Path folder;

    private PackagedApp(Process process, int port, Path folder) {
        this.process = process;
        this.port = port;
        this.folder = folder;
    }

    /** Starts the jar that {@code app.jar} names, laid out. */
    public static PackagedApp start() {
        return start(Map.of());
    }

    /** @param settings environment variables of the app */
    public static PackagedApp start(Map<String, String> settings) {
        return start(TestDatabases.newFolder("app"), settings);
    }

    /** The same with the data of one that was stopped. */
    public static PackagedApp start(Path folder, Map<String, String> settings) {
        int port = freePort();
        try {
            ProcessBuilder builder = command(folder, "--server.port=" + port);
            builder.environment().putAll(settings);
            PackagedApp app = new PackagedApp(builder.start(), port, folder);
            app.awaitReady();
            return app;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Java process of the jar with a database in the folder; its output goes to {@code app.log} there. */
    public static ProcessBuilder command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                // It lives for a minute: what the second compiler makes faster would not pay for itself.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                // A developer's own .env and data stay out of it.
                "-Dapp.home=" + folder));
        command.addAll(InstalledApp.javaWords());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DATABASE_URL", "sqlite:///" + folder.resolve("task_aversion.db"));
        builder.environment().remove("PORT");
        builder.environment().remove("HOST");
        builder.environment().remove("ENVIRONMENT");
        builder.environment().remove("AUTH");
        builder.redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("app.log").toFile());
        return builder;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("The packaged app ended: " + log());
            }
            if (isReady()) {
                return;
            }
            pauseShortly();
        }
        close();
        throw new IllegalStateException("The packaged app did not become ready: " + log());
    }

    private boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url("actuator/health/readiness")))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Between two questions to a process that is starting; not a wait for a result. */
    private static void pauseShortly() {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    int port() {
        return port;
    }

    /** As if the machine had lost its power: no word to anybody, nothing put in order. */
    public void kill() {
        process.destroyForcibly();
        try {
            int unused = process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    public Path folder() {
        return folder;
    }

    public String log() {
        try {
            return Files.readString(folder.resolve("app.log"));
        } catch (IOException e) {
            return "(no log)";
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
