package app.taskaversion.bench;

import app.taskaversion.browser.InstalledApp;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
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
import java.util.regex.Pattern;

/** The laid-out app as its start script starts it, with both compilers, measured from outside. */
final class ServedProcess implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI base;
    private final double wallToFirstPage;
    private final double cpuToFirstPage;

    private ServedProcess(Process process, URI base, long begun) {
        this.process = process;
        this.base = base;
        this.wallToFirstPage = (System.nanoTime() - begun) / 1e9;
        this.cpuToFirstPage = cpu();
    }

    /** On SQLite, for one person. */
    static ServedProcess start(Path data) throws IOException, InterruptedException {
        return start(data, Map.of());
    }

    /**
     * @param settings environment variables of the app, instead of the usual ones
     * @param before words before the command, such as those that keep it on one core
     */
    static ServedProcess start(Path data, Map<String, String> settings, String... before)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        List<String> command = new ArrayList<>(List.of(before));
        command.add(InstalledApp.folder().resolve("start").toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("app.log").toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("DATABASE_URL", "sqlite:///" + data.resolve("task_aversion.db"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("AUTH", "ENVIRONMENT", "HOST", "SECRET_KEY"));
        builder.environment().putAll(settings);
        long begun = System.nanoTime();
        Process process = builder.start();
        URI base = URI.create("http://localhost:" + port + "/");
        try {
            // Where people sign in, the first page is the one for that.
            awaitPage(accounts(settings) ? base.resolve("login") : base, process);
        } catch (IllegalStateException late) {
            process.destroyForcibly();
            throw late;
        }
        return new ServedProcess(process, base, begun);
    }

    private static boolean accounts(Map<String, String> settings) {
        return "accounts".equals(settings.get("AUTH"));
    }

    static Path newFolder() {
        return TestDatabases.newFolder("bench");
    }

    private static void awaitPage(URI base, Process process) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                if (CLIENT.send(HttpRequest.newBuilder(base).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        }
        throw new IllegalStateException("The app did not start");
    }

    URI base() {
        return base;
    }

    double wallToFirstPage() {
        return wallToFirstPage;
    }

    double cpuToFirstPage() {
        return cpuToFirstPage;
    }

    /** Seconds of all its threads. */
    double cpu() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    /** Resident memory in MB, from the operating system; -1 where it does not say. */
    long residentMb() throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) {
            return -1;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .findFirst()
                        .orElseThrow()
                / 1024;
    }

    /** What lives after a full collection, in kB. What the collector fills gaps with is nothing that lives. */
    long liveHeapKb() throws IOException, InterruptedException {
        return Pattern.compile("(?m)^ *\\d+: +\\d+ +(\\d+) +(?!\\[Ljdk\\.internal\\.vm\\.FillerElement;)\\S")
                        .matcher(jcmd("GC.class_histogram"))
                        .results()
                        .mapToLong(bytes -> Long.parseLong(bytes.group(1)))
                        .sum()
                / 1000;
    }

    private String jcmd(String what) throws IOException, InterruptedException {
        Process asked = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        String.valueOf(process.pid()),
                        what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        int unused = asked.waitFor();
        return answer;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                Process unused = process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
