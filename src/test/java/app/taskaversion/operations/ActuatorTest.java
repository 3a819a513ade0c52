package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServedTest
class ActuatorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DataLocation location;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = new RawHttp(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness"})
    void healthIsUpAndSaysNothingElse(String path) {
        RawHttp.Answer answer = http.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().replaceAll("\"groups\":\\[[^]]*],?|\\s", ""))
                .contains("\"status\":\"UP\"")
                .doesNotContain("db", "disk", "details", "components");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/env",
                "/beans",
                "/configprops",
                "/heapdump",
                "/loggers",
                "/mappings",
                "/metrics",
                "/threaddump",
                "/info",
                "/shutdown",
                "/flyway",
                "/httpexchanges",
                "/sbom",
                "/caches",
                "/conditions",
                "/scheduledtasks",
                "/nothing",
                "/health/db",
                "/health/diskSpace",
                "/health/nothing"
            })
    void nothingElseIsThere(String path) {
        assertThat(http.get("/actuator" + path).status()).isEqualTo(404);
    }

    @Test
    void thePersonCanBeToldWhereTheirDataIs() {
        assertThat(location.isFile()).isTrue();
        assertThat(Path.of(location.shown())).isAbsolute().isRegularFile();
    }
}
