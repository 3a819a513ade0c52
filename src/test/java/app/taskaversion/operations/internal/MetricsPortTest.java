package app.taskaversion.operations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.error.ErrorLog;
import app.taskaversion.testsupport.RawHttp;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestConfiguration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** The application with figures switched on, on a port that is free. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "doors.bcrypt-cost=4",
            "app.metrics.port=0",
            "app.metrics.host=127.0.0.1",
            "management.prometheus.metrics.export.enabled=true",
            "management.defaults.metrics.export.enabled=true"
        })
@Import(TestConfiguration.class)
@ContextConfiguration(initializers = SqliteTest.Initializer.class)
@DirtiesContext
class MetricsPortTest {

    /** By the operator guide. */
    private static final List<String> PROMISED = List.of(
            "http_server_requests_seconds_count",
            "hikaricp_connections_active{pool=\"sqlite-write\"}",
            "hikaricp_connections_pending",
            "jvm_memory_used_bytes",
            "process_cpu_usage",
            "tas_backup_age_seconds",
            "tas_saving_paused");

    @LocalServerPort
    private int port;

    @Autowired
    private MetricsPort metrics;

    private String scrape() {
        RawHttp.Answer answer = new RawHttp(metrics.port()).get("/actuator/prometheus");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void whatMattersIsThereAndNothingOfAPerson() {
        RawHttp app = new RawHttp(port);
        assertThat(app.get("/actuator/health").status()).isEqualTo(200);
        assertThat(app.get("/calendar/secret-of-somebody.ics").status()).isEqualTo(404);
        ErrorLog.report(new IllegalStateException("the funeral"));
        assertThat(scrape()).contains(PROMISED);
        assertThat(scrape())
                .doesNotContain("uri=", "spring_security", "secret", "funeral", "user=")
                .contains("tas_errors_total{result=\"stopped\"}");
    }

    @Test
    void nothingElseIsOnThatPort() {
        RawHttp figures = new RawHttp(metrics.port());
        for (String path : List.of("/", "/actuator", "/actuator/health", "/actuator/env", "/actuator/prometheus/x")) {
            assertThat(figures.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(figures.send("POST", "/actuator/prometheus", "localhost").status())
                .isEqualTo(404);
    }

    @Test
    void thePortOfPeopleHasNoFiguresAlsoWhereTheyAreOn() {
        RawHttp app = new RawHttp(port);
        assertThat(app.get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(app.get("/actuator/metrics").status()).isEqualTo(404);
    }
}
