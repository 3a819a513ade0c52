package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void withoutAnySettingItServesThisMachineOnPort8080() {
        assertThat(Settings.read(name -> null))
                .isEqualTo(new Settings(RunMode.DEVELOPMENT, "127.0.0.1", 8080))
                .extracting(Settings::springProperties)
                .isEqualTo(Map.of("server.address", "127.0.0.1", "server.port", 8080));
    }

    @Test
    void anEmptyValueIsAsGoodAsNone() {
        assertThat(Settings.read(name -> "  ")).isEqualTo(Settings.read(name -> null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "[::1]", "localhost", "LOCALHOST", " localhost "})
    void aLoopbackAddressIsTaken(String host) {
        assertThat(read("HOST", host).host()).isIn("127.0.0.1", "::1", "localhost");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5", "example.org", "127.0.0.1.example.org", "localhost:80"})
    void anotherHostIsRefusedUntilAccountsExist(String host) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("HOST", host))
                .withMessageStartingWith("HOST must be a loopback address")
                .withMessageContaining("accounts do not exist yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "8081", "65535", " 9000 "})
    void aPortFrom1To65535IsTaken(String port) {
        assertThat(read("PORT", port).port()).isEqualTo(Integer.parseInt(port.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "99999999999", "http", "80 80", "8080.0", "+80"})
    void aPortThatCannotBeIsRefused(String port) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("PORT", port))
                .withMessage("PORT must be a number from 1 to 65535.");
    }

    @Test
    void developmentIsTaken() {
        assertThat(read("ENVIRONMENT", "Development").mode()).isEqualTo(RunMode.DEVELOPMENT);
    }

    @Test
    void productionIsRefusedUntilAccountsExist() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("ENVIRONMENT", "production"))
                .withMessageStartingWith("ENVIRONMENT=production cannot be used yet")
                .withMessageContaining("accounts do not exist yet");
    }

    @Test
    void anUnknownEnvironmentIsRefused() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("ENVIRONMENT", "staging"))
                .withMessage("ENVIRONMENT must be development or production.");
    }

    @Test
    void logsAreJsonInProductionOnly() {
        assertThat(new Settings(RunMode.PRODUCTION, "127.0.0.1", 80).springProperties())
                .containsEntry("logging.structured.format.console", "ecs");
        assertThat(new Settings(RunMode.DEVELOPMENT, "127.0.0.1", 80).springProperties())
                .doesNotContainKey("logging.structured.format.console");
    }

    private static Settings read(String variable, String value) {
        return Settings.read(name -> name.equals(variable) ? value : null);
    }
}
