package app.taskaversion.operations.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.Accounts;
import app.taskaversion.testsupport.ServedTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A look at a deployment from outside, against the served app, and against one behind a proxy that spoils something. */
@ServedTest
@Accounts
@TestPropertySource(properties = {"REGISTRATION=open", "TRUSTED_PROXIES=127.0.0.1"})
class DeploymentCheckTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private final List<String> lines = new ArrayList<>();

    @Test
    void aDeploymentThatFitsPassesAndItsGuestLeavesNothing() {
        long before = people();
        int code = DeploymentCheck.look("http://localhost:" + port, lines::add);
        assertThat(lines).noneMatch(line -> line.startsWith("WRONG"));
        assertThat(code).isZero();
        assertThat(lines)
                .contains(
                        "ok    a guest wrote something down, started and finished it",
                        "ok    the guest left and took everything along");
        assertThat(people()).isEqualTo(before);
    }

    private long people() {
        return jdbc.sql("select count(*) from app_user").query(Long.class).single();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "/actuator/health       | status                  | 503                    | it is up",
                "/actuator/env          | status                  | 200                    | /actuator/env is closed",
                "/login                 | Content-Security-Policy | default-src 'self'     | default-src 'none'",
                "/login                 | X-Content-Type-Options  | ''                     | nosniff",
                "/login                 | Referrer-Policy         | ''                     | same-origin",
                "/login                 | Cache-Control           | public, max-age=60     | no-store",
                "/login                 | Server                  | nginx/1.22.1           | which server it is",
                "/login                 | Set-Cookie              | JSESSIONID=1; SameSite=Lax | hidden from scripts",
                "/login                 | Set-Cookie              | JSESSIONID=1; HttpOnly | stays with this site",
                "/manifest.webmanifest  | status                  | 404                    | it can be installed",
                "/sw.js                 | status                  | 404                    | its service worker",
                "/styles/tokens.css     | Cache-Control           | no-store               | may be kept by browsers",
                "/api/sync              | status                  | 500                    | started and finished it",
                "/api/guest             | status                  | 403                    | took everything along",
            })
    void whatAProxySpoilsIsNamed(String path, String header, String instead, String named) throws IOException {
        try (SpoilingProxy proxy = new SpoilingProxy(port, path, header, instead)) {
            int code = DeploymentCheck.look(proxy.address(), lines::add);
            assertThat(lines).anyMatch(line -> line.startsWith("WRONG") && line.contains(named));
            assertThat(code).isEqualTo(1);
        }
    }

    @Test
    void theSameProxyThatSpoilsNothingPasses() throws IOException {
        try (SpoilingProxy proxy = new SpoilingProxy(port, "", "", "")) {
            int code = DeploymentCheck.look(proxy.address(), lines::add);
            assertThat(lines).noneMatch(line -> line.startsWith("WRONG"));
            assertThat(code).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tasks.example.org", "ftp://localhost", "http://localhost/tasks", "http://", "::"})
    void whatIsNoAddressIsSaidSo(String address) {
        assertThat(DeploymentCheck.look(address, lines::add)).isEqualTo(2);
        assertThat(lines).singleElement().asString().startsWith("Name the address");
    }

    @Test
    void whereNobodyAnswersIsSaidInOneLine() {
        assertThat(DeploymentCheck.look("http://localhost:1", lines::add)).isEqualTo(1);
        assertThat(lines).singleElement().asString().endsWith("cannot be reached (ConnectException)");
    }

    @Test
    void theOptionIsFoundAmongOthers() {
        assertThat(DeploymentCheck.asked("--x", "--verify-deployment= http://a "))
                .contains("http://a");
        assertThat(DeploymentCheck.asked("--import=x")).isEmpty();
    }
}
