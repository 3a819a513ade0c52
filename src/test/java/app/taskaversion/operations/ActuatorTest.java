package app.taskaversion.operations;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.ServedTest;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@ServedTest
class ActuatorTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

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
                "/prometheus",
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
    void withoutAPortForThemThereAreNoFigures() {
        assertThat(context.getBeansOfType(PrometheusMeterRegistry.class)).isEmpty();
        assertThat(context.containsBean("metricsPort")).isFalse();
    }

    @Test
    void thePersonCanBeToldWhereTheirDataIs() {
        assertThat(location.isFile()).isTrue();
        assertThat(Path.of(location.shown())).isAbsolute().isRegularFile();
    }
}
