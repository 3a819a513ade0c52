package app.taskaversion.browser;

import app.taskaversion.platform.text.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/**
 * The packaged jar, laid out as an operator does it ({@code scripts/lay-out}), once for all browser tests of a build: it
 * starts for a third of the work. Where there is no shell the jar itself is started.
 */
public final class InstalledApp {

    private static final Path BUILT = Path.of(System.getProperty("app.jar", "target/task-aversion-system.jar"))
            .toAbsolutePath();

    private static final List<String> WORDS = words();

    private InstalledApp() {}

    /** What comes after the settings of Java to start it. */
    static List<String> javaWords() {
        return WORDS;
    }

    /** The folder of the installation, with its start script. */
    public static Path folder() {
        try {
            return laidOut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<String> words() {
        if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
            return List.of("-jar", BUILT.toString());
        }
        Path folder = folder();
        return List.of(
                "-XX:AOTCache=" + folder.resolve("task-aversion-system.aot"),
                "-Xlog:aot*=off",
                "-jar",
                folder.resolve(BUILT.getFileName()).toString());
    }

    /** Two processes of the tests may come here at once: the second one waits for the first. */
    private static Path laidOut() throws IOException, InterruptedException {
        // Jars of two builds may have the same size and, since builds are reproducible, the same time.
        Path folder = BUILT.resolveSibling(
                "installed-" + Sha256.hex(Files.readAllBytes(BUILT)).substring(0, 12));
        Path whole = folder.resolveSibling(folder.getFileName() + ".whole");
        try (FileChannel channel = FileChannel.open(
                        BUILT.resolveSibling("installed.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assert lock.isValid();
            if (!Files.exists(whole)) {
                layOut(folder);
                Files.createFile(whole);
            }
        }
        return folder;
    }

    private static void layOut(Path folder) throws IOException, InterruptedException {
        Path log = folder.resolveSibling("installed.log");
        ProcessBuilder builder = new ProcessBuilder("sh", "scripts/lay-out", folder.toString())
                .directory(Path.of(System.getProperty("project.basedir", ""))
                        .toAbsolutePath()
                        .toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("APP_JAR", BUILT.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException("The app could not be laid out: " + Files.readString(log));
        }
    }
}
