package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The build and the start script find a Java 21 or newer by themselves; the cases stand in a shell script. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw.cmd and start.cmd have no cases of their own yet")
class WrapperJdkTest {

    private static final String CASES = "src/test/sh/find-jdk-test.sh";

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> theScriptsFindJava() throws Exception {
        List<String> cases = run("sh", CASES, "--list").lines().toList();
        assertThat(cases)
                .contains(
                        "java_17_on_the_path_gives_way_to_the_newer_jdk_beside_it",
                        "without_a_newer_one_the_build_says_so_and_stops",
                        "a_fitting_java_home_is_taken_although_a_newer_one_exists");
        return cases.stream()
                .map(name -> DynamicTest.dynamicTest(
                        name.replace('_', ' '), () -> run("sh", CASES, ScriptRun.PROJECT.toString(), name)));
    }

    private String run(String... command) throws IOException, InterruptedException {
        ScriptRun run = ScriptRun.of(folder, Map.of(), command);
        assertThat(run.exitCode()).as(run.output()).isZero();
        return run.output();
    }
}
