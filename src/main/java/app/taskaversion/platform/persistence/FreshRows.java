package app.taskaversion.platform.persistence;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Joins of many rows with many that were stored in the same transaction. PostgreSQL has not looked at them yet and takes
 * them for one; it then looks through all of the one for each of the other, and 50 000 sessions of 50 000 instances outlast
 * every limit. {@link TableStatistics} tells it afterwards.
 */
@Component
public class FreshRows {

    private final JdbcClient jdbc;
    private final DatabaseUrl database;

    FreshRows(JdbcClient jdbc, DatabaseUrl database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /**
     * Reads with joins that cost about the same however many rows there are.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public <T> T read(Supplier<T> joins) {
        OwnedSql.requireTransaction();
        loops("off");
        T read = joins.get();
        loops("on"); // if the reading failed, the transaction is over, and this setting with it
        return read;
    }

    private void loops(String onOff) {
        if (database.vendor() == Vendor.POSTGRESQL) {
            int unused = jdbc.sql("set local enable_nestloop = " + onOff).update();
        }
    }
}
