package app.taskaversion.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.TaskAversionApplication;
import app.taskaversion.platform.startup.Launcher;
import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole way from the arguments to the exit code, without a web server. */
class ImportCommandLineTest {

    @Test
    void theLauncherImportsWithoutAWebServer() throws IOException {
        Path report = TestDatabases.newFolder("command-line").resolve("report.json");
        int code = Launcher.command(
                TaskAversionApplication.class,
                "--DATABASE_URL=" + TestDatabases.newSqliteUrl(),
                "--import=" + Path.of("src/test/resources/legacy/tiny").toAbsolutePath(),
                "--zone=UTC",
                "--report=" + report);
        assertThat(code).isZero();
        assertThat(Files.readString(report)).contains("\"everyRowAccountedFor\" : true");
    }
}
