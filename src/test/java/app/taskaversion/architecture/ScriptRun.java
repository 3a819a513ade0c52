package app.taskaversion.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a script of ours did.
 *
 * @param exitCode its exit code
 * @param output everything it printed, on both streams
 */
record ScriptRun(int exitCode, String output) {

    static final Path PROJECT =
            Path.of(System.getProperty("project.basedir", "")).toAbsolutePath();

    /** What a script starts as another user must find its way there; JUnit keeps its folders to itself. */
    static void letEverybodyIn(Path folder) throws IOException {
        Path unused = Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Runs a command in the project's folder; its temporary files go into the given one. */
    static ScriptRun of(Path temporary, Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(temporary, "output", ".txt");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(PROJECT.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.createTempFile(temporary, "input", "").toFile()));
        builder.environment().put("TMPDIR", temporary.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            throw new AssertionError("did not end within five minutes: " + Files.readString(output));
        }
        return new ScriptRun(process.exitValue(), Files.readString(output));
    }
}
