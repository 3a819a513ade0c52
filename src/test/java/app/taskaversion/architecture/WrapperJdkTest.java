package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The build and the start script find a Java 21 or newer by themselves; the cases stand in a shell script. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw.cmd and start.cmd have no cases of their own yet")
class WrapperJdkTest {

    private static final Path CASES = Path.of("src/test/sh/find-jdk-test.sh").toAbsolutePath();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theScriptsFindJava() throws Exception {
        List<String> cases = run("--list").lines().toList();
        assertThat(cases).contains("java_17_on_the_path_gives_way_to_the_newer_jdk_beside_it");
        assertThat(cases).contains("without_a_newer_one_the_build_says_so_and_stops");
        return cases.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name.replace('_', ' '),
                        () -> run(Path.of("").toAbsolutePath().toString(), name)));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("sh", CASES.toString()), Stream.of(arguments))
                .toList();
        ProcessBuilder shell = new ProcessBuilder(command).redirectErrorStream(true);
        // mktemp of the script follows it: nothing is left outside the test's own folder.
        shell.environment().put("TMPDIR", folder.toString());
        Process process = shell.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
