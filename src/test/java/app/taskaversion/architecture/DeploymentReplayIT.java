package app.taskaversion.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        ScriptRun run = ScriptRun.of(
                folder, Map.of(), "bash", "scripts/replay-deployment", "--jar", System.getProperty("app.jar"));
        System.Logger log = System.getLogger(DeploymentReplayIT.class.getName());
        log.log(System.Logger.Level.INFO, run.output());
        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("/actuator/health is UP", "/ answers with 200", "Cache-Control: ");
    }
}
