package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.TestDatabases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Dockerfile, railway.json and Procfile, replayed with the jar that was just packaged. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the deployment files describe Linux")
class DeploymentReplayIT {

    @TempDir
    Path folder;

    @Test
    void thePackagedAppStartsAsTheDeploymentFilesSay() throws Exception {
        replay();
    }

    @Test
    void itDoesSoOnPostgresql() throws Exception {
        replay("--database", TestDatabases.newPostgresUrl(), "--without-cache");
    }

    private void replay(String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "scripts/replay-deployment", "--jar", System.getProperty("app.jar")));
        command.addAll(List.of(options));
        ScriptRun.letEverybodyIn(folder);
        ScriptRun run = ScriptRun.of(folder, Map.of(), command.toArray(String[]::new));
        System.Logger log = System.getLogger(DeploymentReplayIT.class.getName());
        log.log(System.Logger.Level.INFO, run.output());
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("/actuator/health is UP", "/ answers with 200", "Cache-Control: ");
    }
}
