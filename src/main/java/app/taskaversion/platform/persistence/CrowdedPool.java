package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.Busy;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells a pool in which too many wait from a database that is gone; the pool says the same of both. While others got a
 * connection during the wait, and no attempt to open one ended in an error, the database is there: only who waited is
 * told so. If nobody got one, as with a network that swallows everything, it counts as gone.
 */
final class CrowdedPool extends DelegatingDataSource {

    private final HikariDataSource pool;
    private final AtomicLong handedOut = new AtomicLong();

    CrowdedPool(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    /** @throws Busy if others were served meanwhile */
    @Override
    public Connection getConnection() throws SQLException {
        long before = handedOut.get();
        try {
            Connection connection = super.getConnection();
            var unused = handedOut.incrementAndGet();
            return connection;
        } catch (SQLTransientConnectionException e) {
            if (handedOut.get() != before && e.getCause() == null && isOpen(pool.getHikariPoolMXBean())) {
                throw new Busy("error.crowded");
            }
            throw e;
        }
    }

    /** The cause is told to the first who waits in vain only; without any connection left there was one. */
    private static boolean isOpen(@Nullable HikariPoolMXBean figures) {
        return figures != null && figures.getTotalConnections() > 0;
    }
}
