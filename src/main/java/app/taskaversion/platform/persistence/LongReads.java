package app.taskaversion.platform.persistence;

import java.sql.Connection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.sqlite.SQLiteConnection;

/**
 * Work that reads tens of thousands of rows within a transaction. SQLite's driver takes the lock of its connection twice
 * for each value, although a transaction has one thread: who holds it already gets it for a third of the price, which is a
 * tenth of reading a long history. A workaround that knows the driver from inside, as does {@link NumberColumns}.
 */
@Component
public class LongReads {

    private final JdbcTemplate jdbc;
    private final boolean sqlite;

    LongReads(JdbcTemplate jdbc, DatabaseUrl database) {
        this.jdbc = jdbc;
        this.sqlite = database.vendor() == Vendor.SQLITE;
    }

    /**
     * Does the work on the connection of this transaction.
     *
     * @throws IllegalStateException outside of a transaction
     */
    public void run(Runnable reading) {
        OwnedSql.requireTransaction();
        if (!sqlite) {
            reading.run();
            return;
        }
        Boolean unused = jdbc.execute((Connection connection) -> {
            synchronized (connection.unwrap(SQLiteConnection.class).getDatabase()) {
                reading.run();
            }
            return true;
        });
    }
}
