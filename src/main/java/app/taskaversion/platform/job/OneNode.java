package app.taskaversion.platform.job;

import app.taskaversion.platform.persistence.DatabaseUrl;
import app.taskaversion.platform.persistence.Vendor;
import java.time.Clock;
import java.time.Duration;
import net.javacrumbs.shedlock.core.DefaultLockingTaskExecutor;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What one node does for all of them, through a row in the database. On SQLite there is one process, so it just does it.
 *
 * <p>By the clock of the database, since those of nodes differ. A node that dies while it works leaves its row; the next
 * one takes over when its time is up.
 */
@Component
public class OneNode {

    private static final Duration LONGER = Duration.ofMinutes(5);

    private final @Nullable LockingTaskExecutor locks;
    private final Clock clock;

    OneNode(DatabaseUrl url, JdbcTemplate jdbc, Clock clock) {
        this.locks = url.vendor() == Vendor.POSTGRESQL ? locks(jdbc) : null;
        this.clock = clock;
    }

    private static LockingTaskExecutor locks(JdbcTemplate jdbc) {
        return new DefaultLockingTaskExecutor(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(jdbc)
                        .withTableName("schedule_lock")
                        .usingDbTime()
                        .build()));
    }

    /**
     * Does the work unless a node began the same within that time.
     *
     * @param name the same on all nodes, at most 64 characters
     * @param within shorter than the pause between two turns of a node, so that the next turn finds it over
     * @param work what it throws comes out
     */
    public void run(String name, Duration within, Runnable work) {
        if (locks == null) {
            work.run();
        } else {
            locks.executeWithLock(work, new LockConfiguration(clock.instant(), name, within.plus(LONGER), within));
        }
    }
}
