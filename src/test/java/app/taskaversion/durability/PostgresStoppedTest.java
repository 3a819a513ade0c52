package app.taskaversion.durability;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.bench.Table;
import app.taskaversion.platform.persistence.DatabaseState;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * PostgreSQL is stopped, both ways, while three people write, and comes back. The app says so, loses nothing that it
 * answered, and goes on by itself. With its own clock and its own repeater: how long that takes is what is looked at.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vaadin.productionMode=true", "doors.bcrypt-cost=4"})
@ContextConfiguration(initializers = PostgresStoppedTest.Initializer.class)
@DirtiesContext
class PostgresStoppedTest {

    private static final int PEOPLE = 3;
    private static final int SOME = 50;

    /** A pool that has nobody to connect to says so after five seconds; the rest is for a busy machine. */
    private static final Duration NOTICED = Duration.ofSeconds(20);

    private static final Duration RECOVERED = Duration.ofSeconds(30);

    private static final OwnServer SERVER = OwnServer.start();
    private static final Table TABLE = new Table(
            "postgres-stopped",
            "stopped",
            "answered",
            "not answered",
            "of these stored",
            "lost",
            "seconds until paused",
            "until unready",
            "until written again");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DatabaseState database;

    @LocalServerPort
    private int port;

    /** Points the application at the server that will be stopped. */
    static class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertySourceUtils.addInlinedPropertiesToEnvironment(context, "DATABASE_URL=" + SERVER.url());
        }
    }

    @AfterAll
    static void stop() throws IOException {
        TABLE.write();
        SERVER.close();
    }

    @Test
    void asItsOperatorStopsIt() {
        underLoad("orderly", SERVER::stop);
    }

    @Test
    void inAnEmergency() {
        underLoad("at once", SERVER::stopAtOnce);
    }

    private void underLoad(String how, Runnable stop) {
        assertThat(readiness()).isEqualTo(200);
        Writers people = new Writers(context, PEOPLE, database::noticed);
        double paused;
        double unready;
        double again;
        try (people) {
            double unused = seconds(RECOVERED, () -> people.answered() > SOME);
            stop.run();
            paused = seconds(NOTICED, database::isSavingPaused);
            unready = paused + seconds(NOTICED, () -> readiness() == 503);
            assertThat(liveness()).isEqualTo(200);
            SERVER.startAgain();
            int before = people.answered();
            again = seconds(RECOVERED, () -> !database.isSavingPaused() && people.answered() > before + SOME);
            assertThat(readiness()).isEqualTo(200);
        }
        int open = people.open();
        TABLE.row(how, people.answered(), open, people.kept(), 0, one(paused), one(unready), one(again));
    }

    private static double seconds(Duration limit, BooleanSupplier condition) {
        long begun = System.nanoTime();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime() - begun).as("nanoseconds").isLessThan(limit.toNanos());
            LockSupport.parkNanos(20_000_000);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private int readiness() {
        return status("readiness");
    }

    private int liveness() {
        return status("liveness");
    }

    private int status(String which) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + "/actuator/health/" + which);
            return client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private static String one(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }
}
