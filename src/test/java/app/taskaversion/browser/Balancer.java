package app.taskaversion.browser;

import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * HAProxy with the sample of the operator guide before two nodes, on this machine's loopback and without TLS. Where there
 * is none its tests are skipped, and fail with {@code CI=true}.
 */
final class Balancer implements AutoCloseable {

    private final Process process;
    private final int port;

    private Balancer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Balancer before(PackagedApp one, PackagedApp two) {
        Path program = program();
        int port = freePort();
        Path folder = TestDatabases.newFolder("balancer");
        try {
            String sample = Files.readString(
                    Path.of(System.getProperty("project.basedir", ""), "docs", "nodes", "haproxy.cfg"));
            Path file = Files.writeString(folder.resolve("haproxy.cfg"), local(sample, port, one, two));
            Process process = new ProcessBuilder(program.toString(), "-db", "-f", file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("haproxy.log").toFile())
                    .start();
            Balancer balancer = new Balancer(process, port);
            balancer.awaitOpen(folder);
            return balancer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample, with what a test on one machine has not: TLS, names, other machines. */
    private static String local(String sample, int port, PackagedApp one, PackagedApp two) {
        String text = sample;
        for (List<String> pair : List.of(
                List.of("bind :80", "bind 127.0.0.1:" + port),
                List.of("    bind :443 ssl crt /etc/haproxy/tasks.example.org.pem alpn h2,http/1.1\n", ""),
                List.of("    http-request redirect scheme https code 308 unless { ssl_fc }\n", ""),
                // A scheme that is passed on stands for its usual port.
                List.of("    http-request set-header X-Forwarded-Proto https\n", ""),
                List.of(" secure ", " "),
                List.of("10.0.0.11:8080", "127.0.0.1:" + one.port()),
                List.of("10.0.0.12:8080", "127.0.0.1:" + two.port()))) {
            text = swap(text, pair.getFirst(), pair.getLast());
        }
        return text;
    }

    private static String swap(String text, String before, String after) {
        if (!text.contains(before)) {
            throw new IllegalStateException("The sample does not hold: " + before);
        }
        return text.replace(before, after);
    }

    private static Path program() {
        Optional<Path> found = Stream.of("/usr/sbin/haproxy", "/usr/local/sbin/haproxy", "/opt/homebrew/bin/haproxy")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("There is no HAProxy");
        }
        Assumptions.assumeTrue(found.isPresent(), "There is no HAProxy");
        return found.orElseThrow();
    }

    private void awaitOpen(Path folder) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.isConnected()) {
                    return;
                }
            } catch (IOException e) {
                Thread.onSpinWait();
            }
        }
        throw new IllegalStateException("HAProxy does not run: " + Files.readString(folder.resolve("haproxy.log")));
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + port + "/" + path;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
