package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The real application in a process of its own: what it prints when it cannot start, and how it ends. */
class RefusedStartTest {

    private final Path home = TestDatabases.newFolder("refused");

    private record End(int code, List<String> printed) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PORT=hunter2                                        | PORT must be a number",
                "HOST=0.0.0.0                                        | HOST must be a loopback address",
                "AUTH=none                                           | AUTH must be local or accounts",
                "ENVIRONMENT=production                              | SECRET_KEY is required in production",
                "SECRET_KEY=hunter2                                  | SECRET_KEY must be at least 32 random bytes",
                "DATABASE_URL=postgresql://me:hunter2@/tas           | DATABASE_URL cannot be used",
                "DATABASE_URL=postgresql://me:hunter2@localhost:1/tas | postgresql://localhost:1/tas cannot be reached"
            })
    void aWrongSettingStopsTheStartWithOneSentence(String setting, String sentence)
            throws IOException, InterruptedException {
        Files.writeString(home.resolve(".env"), setting + "\n");
        End end = start();
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.printed()).filteredOn(line -> line.contains(sentence)).hasSize(1);
        assertThat(end.printed())
                .noneMatch(line -> line.contains("hunter2"))
                .noneMatch(line -> line.strip().startsWith("at "))
                .noneMatch(line -> line.contains("Exception"));
        assertThat(home.resolve("data/task_aversion.db")).doesNotExist();
    }

    @Test
    void aFileThatIsNoDatabaseStopsTheStartAndStaysAsItIs() throws IOException, InterruptedException {
        Path file = home.resolve("data/task_aversion.db");
        Files.createDirectories(home.resolve("data"));
        Files.writeString(file, "my only copy");
        End end = start();
        assertThat(end.code()).isEqualTo(1);
        assertThat(end.printed()).anyMatch(line -> line.contains(file + " is not a SQLite database"));
        assertThat(file).hasContent("my only copy");
    }

    private End start() throws IOException, InterruptedException {
        Path output = home.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dapp.home=" + home,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TaskAversionApplication.class.getName());
        builder.environment()
                .keySet()
                .removeAll(List.of("DATABASE_URL", "SECRET_KEY", "ENVIRONMENT", "AUTH", "HOST", "PORT"));
        Process process = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        return new End(process.exitValue(), Files.readAllLines(output));
    }
}
