package app.taskaversion.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.StartRefused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final DoorSettings LOCAL =
            new DoorSettings(AccessMode.LOCAL, RegistrationMode.INVITE, false, false, List.of(), "");

    @Test
    void withoutAnySettingItServesThisMachineOnPort8080() {
        assertThat(Settings.read(name -> null))
                .isEqualTo(new Settings(RunMode.DEVELOPMENT, LOCAL, "127.0.0.1", 8080))
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
    void anotherHostIsRefusedInLocalMode(String host) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("HOST", host))
                .withMessageStartingWith("HOST must be a loopback address")
                .withMessageContaining("there is no login in local mode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.5"})
    void withAccountsItMayListenAnywhere(String host) {
        assertThat(read(Map.of("AUTH", "accounts", "HOST", host)).host()).isEqualTo(host);
    }

    @Test
    void aTrustedProxyMayKeepALocalAppOnThisMachine() {
        assertThat(read(Map.of("LOCAL_TRUSTED_PROXY", "true")).host()).isEqualTo("0.0.0.0");
        assertThat(read(Map.of("LOCAL_TRUSTED_PROXY", "true", "HOST", "10.0.0.2"))
                        .host())
                .isEqualTo("10.0.0.2");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("LOCAL_TRUSTED_PROXY", "yes"))
                .withMessage("LOCAL_TRUSTED_PROXY must be true or false.");
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
    void productionMeansAccountsOnEveryAddress() {
        Settings production = read("ENVIRONMENT", "production");
        assertThat(production.doors().mode()).isEqualTo(AccessMode.ACCOUNTS);
        assertThat(production.host()).isEqualTo("0.0.0.0");
        assertThat(read("AUTH", "accounts").host()).isEqualTo("127.0.0.1");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read(Map.of("ENVIRONMENT", "production", "AUTH", "local")))
                .withMessageStartingWith("ENVIRONMENT=production needs accounts");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> read("AUTH", "none"));
    }

    @Test
    void guestsAreWelcomeUnlessNobodyNewIs() {
        assertThat(read("AUTH", "local").doors().guests()).isFalse();
        assertThat(read("AUTH", "accounts").doors().guests()).isTrue();
        assertThat(read(Map.of("AUTH", "accounts", "REGISTRATION", "closed"))
                        .doors()
                        .guests())
                .isFalse();
        assertThat(read(Map.of("AUTH", "accounts", "GUESTS", "false")).doors().guests())
                .isFalse();
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> read("REGISTRATION", "maybe"));
    }

    @Test
    void onlyNamedProxiesAreBelieved() {
        assertThat(read("AUTH", "accounts").springProperties()).doesNotContainKey("server.forward-headers-strategy");
        assertThat(read("TRUSTED_PROXIES", "10.0.0.5, 172.16.0.0/12,fd00::/8").springProperties())
                .containsEntry("server.forward-headers-strategy", "native")
                .containsEntry("server.tomcat.remoteip.internal-proxies", "10.0.0.5/32,172.16.0.0/12,fd00::/8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/64", "*", "10.0.0.1;10.0.0.2", "10.0.0.1,", ".*"})
    void aProxyThatIsNoAddressIsRefused(String proxy) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("TRUSTED_PROXIES", proxy))
                .withMessageStartingWith("TRUSTED_PROXIES must be");
    }

    @Test
    void thePublicAddressIsAnAddress() {
        assertThat(read("PUBLIC_URL", "https://tasks.example.org/").doors().publicUrl())
                .isEqualTo("https://tasks.example.org");
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> read("PUBLIC_URL", "tasks.example.org"));
    }

    @Test
    void howMuchFilesMayTakeIsANumberOfMegabytes() {
        assertThat(FileSettings.springProperties(name -> null)).isEmpty();
        assertThat(FileSettings.springProperties(name -> " 50 "))
                .containsExactly(Map.entry("app.files-per-person-mb", "50"));
        for (String wrong : List.of("0", "-1", "2GB", "1000001", "1.5")) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> FileSettings.springProperties(name -> wrong))
                    .withMessageStartingWith("FILES_PER_PERSON_MB must be");
        }
    }

    @Test
    void aNodeGoesOnServingForSomeSecondsIfTold() {
        assertThat(DrainSettings.springProperties(name -> null)).isEmpty();
        assertThat(DrainSettings.springProperties(name -> " 120 "))
                .containsExactly(Map.entry("app.drain-seconds", "120"));
        for (String wrong : List.of("-1", "121", "5s", "1.5")) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> DrainSettings.springProperties(name -> wrong))
                    .withMessageStartingWith("DRAIN_SECONDS must be");
        }
    }

    @Test
    void whereHelpIsStandsOnAFewShortLines() {
        assertThat(HelpSettings.springProperties(name -> null)).isEmpty();
        assertThat(HelpSettings.springProperties(name -> " | ")).isEmpty();
        assertThat(HelpSettings.springProperties(name -> "Emergency: 112| Somebody to talk to: 116 123 |"))
                .containsExactly(Map.entry("app.help-lines", "Emergency: 112\nSomebody to talk to: 116 123"));
        for (String wrong : List.of("x".repeat(121), "a|".repeat(9), "a\u0007b")) {
            assertThatExceptionOfType(StartRefused.class)
                    .isThrownBy(() -> HelpSettings.springProperties(name -> wrong))
                    .withMessageStartingWith("HELP_LINES takes");
        }
    }

    @Test
    void sendingToBrowsersCanBeSwitchedOff() {
        assertThat(PushSettings.springProperties(name -> null)).isEmpty();
        assertThat(PushSettings.springProperties(name -> " FALSE "))
                .containsExactly(Map.entry("app.web-push", "false"));
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> PushSettings.springProperties(name -> "no"))
                .withMessage("WEB_PUSH must be true or false.");
    }

    @Test
    void anUnknownEnvironmentIsRefused() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> read("ENVIRONMENT", "staging"))
                .withMessage("ENVIRONMENT must be development or production.");
    }

    @Test
    void logsAreJsonInProductionOnly() {
        assertThat(new Settings(RunMode.PRODUCTION, LOCAL, "127.0.0.1", 80).springProperties())
                .containsEntry("logging.structured.format.console", "ecs");
        assertThat(new Settings(RunMode.DEVELOPMENT, LOCAL, "127.0.0.1", 80).springProperties())
                .doesNotContainKey("logging.structured.format.console");
    }

    private static Settings read(Map<String, String> variables) {
        return Settings.read(variables::get);
    }

    private static Settings read(String variable, String value) {
        return Settings.read(name -> name.equals(variable) ? value : null);
    }
}
