package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The replay of the deployment files notices what does not fit. A stub stands in for the app. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the deployment files describe Linux")
class DeploymentReplayTest {

    private static final String[] FILES = {
        "Dockerfile",
        "railway.json",
        "Procfile",
        "system.properties",
        ".dockerignore",
        "start",
        ".mvn/find-jdk.sh",
        "scripts/ask",
        "scripts/lay-out",
        "scripts/warm-up",
        "scripts/replay-deployment"
    };

    @TempDir
    Path folder;

    private Path project;
    private Path jar;

    @BeforeEach
    void copyTheDeploymentFiles() throws IOException {
        ScriptRun.letEverybodyIn(folder);
        project = folder.resolve("project");
        for (String file : FILES) {
            Path copy = project.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(ScriptRun.PROJECT.resolve(file), copy);
            assertThat(copy.toFile().setExecutable(true)).isTrue();
        }
        jar = stubJar(folder.resolve("stub.jar"));
    }

    @Test
    void aWorkingAppPassesAndNothingIsLeftRunning() throws Exception {
        ScriptRun run = replay("", "--jar", jar.toString());
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output())
                .contains("The work folder is read-only")
                .contains("/styles/tokens.css answers with 200, Cache-Control: max-age=3600")
                .contains("Stopped.");
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains(folder.toString())))
                .isEmpty();
    }

    @Test
    void theBuildStepRunsInACopyWithoutWhatTheImageIgnores() throws Exception {
        Files.writeString(project.resolve("mvnw"), """
                #!/bin/sh
                echo "arguments: $*"
                ls -A
                mkdir target && cp '%s' target/task-aversion-system.jar
                """.formatted(jar));
        assertThat(project.resolve("mvnw").toFile().setExecutable(true)).isTrue();
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve(".env"), "SECRET_KEY=mine");
        ScriptRun run = replay("");
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("arguments: -B -ntp -Prun package").doesNotContain("\n.env\n");
        assertThat(project.resolve("target")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stops          | The app stopped before it answered.",
                "down           | /actuator/health does not say UP.",
                "locked         | /actuator/health answers with HTTP/1.1 401",
                "broken-page    | / does not answer with 200 but: HTTP/1.1 500",
                "no-asset       | /styles/tokens.css does not answer with 200 but: HTTP/1.1 404",
                "no-store       | /styles/tokens.css may not be cached",
                "writes         | The app stopped before it answered.",
                "other-database | The app did not write to the database of DATABASE_URL.",
            })
    void anAppThatDoesNotFitIsNoticed(String fault, String sentence) throws Exception {
        ScriptRun run = replay(fault, "--jar", jar.toString());
        assertThat(run.output()).contains(sentence);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Procfile     | ./start                  | java -jar app.jar           | The Procfile starts",
                "railway.json | \"./start\"            | \"java -jar app.jar\"       | railway.json starts",
                "railway.json | drainingSeconds          | draining                    | no time to end",
                "railway.json | : 40                     | : \"40\"                   | no time to end",
                "system.properties | version=25          | version=21                  | system.properties says Java 21",
                "Dockerfile   | 25-jre                   | 25-jre-alpine               | glibc",
                "Dockerfile   | USER app                 | USER root                   | run as root",
                "Dockerfile   | EXPOSE 8080              | VOLUME /app/data            | Railway refuses",
                "Dockerfile   | ENTRYPOINT [\"./start\"] | ENTRYPOINT ./start          | no ENTRYPOINT",
                "Dockerfile   | /src/out/start           | /src/out/begin              | copies /src/out/begin",
                "Dockerfile   | --without-cache out      | --without-cache             | A build step of the Dockerfile failed",
                "Dockerfile   | ./scripts/ask\", \"      | ./scripts/ask\", \"/missing | The HEALTHCHECK of the Dockerfile",
                "railway.json | healthcheckPath          | healthPath                  | no healthcheckPath",
                "railway.json | DOCKERFILE               | RAILPACK                    | does not build with the Dockerfile",
            })
    void filesThatDoNotFitAreNoticed(String file, String text, String other, String sentence) throws Exception {
        Path changed = project.resolve(file);
        String before = Files.readString(changed);
        assertThat(before).contains(text);
        Files.writeString(changed, before.replace(text, other));
        ScriptRun run = replay("", "--jar", jar.toString());
        assertThat(run.output()).contains(sentence);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    private ScriptRun replay(String fault, String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 3];
        command[0] = "bash";
        command[1] = project.resolve("scripts/replay-deployment").toString();
        // The stub has next to no classes to remember; the browser tests go the whole way.
        command[2] = "--without-cache";
        System.arraycopy(arguments, 0, command, 3, arguments.length);
        return ScriptRun.of(folder, Map.of("JAVA_OPTS", "-Dstub=" + fault), command);
    }

    private static Path stubJar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubApp.class.getName());
        String entry = StubApp.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream code = DeploymentReplayTest.class.getResourceAsStream("StubApp.class")) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
        return file;
    }
}
