package app.taskaversion.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Vendor;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What one node does for all of them. */
abstract class OneNodeContract {

    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private DatabaseUrl url;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final String name = "test-" + UUID.randomUUID();
    private final AtomicInteger times = new AtomicInteger();

    @Test
    void withinItsTimeOneOfTwoNodesDoesIt() {
        OneNode one = new OneNode(url, jdbc, clock);
        OneNode other = new OneNode(url, jdbc, clock);
        one.run(name, HOUR, times::incrementAndGet);
        other.run(name, HOUR, times::incrementAndGet);
        one.run(name, HOUR, times::incrementAndGet);
        // A single process on SQLite has nobody to share with.
        assertThat(times).hasValue(url.vendor() == Vendor.POSTGRESQL ? 1 : 3);
    }

    @Test
    void whenItsTimeIsOverTheNextTurnDoesItAgain() {
        OneNode node = new OneNode(url, jdbc, clock);
        node.run(name, Duration.ZERO, times::incrementAndGet);
        node.run(name, Duration.ZERO, times::incrementAndGet);
        assertThat(times).hasValue(2);
    }

    @Test
    void anotherScheduleIsNotHeldUp() {
        OneNode node = new OneNode(url, jdbc, clock);
        node.run(name, HOUR, times::incrementAndGet);
        node.run(name + "-other", HOUR, times::incrementAndGet);
        assertThat(times).hasValue(2);
    }

    @Test
    void whatTheWorkThrowsComesOut() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new OneNode(url, jdbc, clock).run(name, HOUR, () -> {
                    throw new IllegalStateException("broken");
                }));
    }

    @SqliteTest
    static class OnSqliteTest extends OneNodeContract {}

    @PostgresTest
    static class OnPostgresTest extends OneNodeContract {}
}
