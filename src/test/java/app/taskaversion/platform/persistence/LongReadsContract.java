package app.taskaversion.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConnection;

abstract class LongReadsContract {

    @Autowired
    private LongReads longReads;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DatabaseUrl database;

    @Autowired
    private PlatformTransactionManager transactions;

    @SqliteTest
    static class OnSqliteTest extends LongReadsContract {}

    @PostgresTest
    static class OnPostgresTest extends LongReadsContract {}

    /** Of the connection that statements of this transaction go through. */
    private boolean holdsTheLock() {
        return database.vendor() == Vendor.SQLITE
                && Boolean.TRUE.equals(jdbc.<Boolean>execute((java.sql.Connection connection) -> Thread.holdsLock(
                        connection.unwrap(SQLiteConnection.class).getDatabase())));
    }

    @Test
    void aReadingHasTheConnectionOfItsTransactionForItself() {
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> {
            assertThat(holdsTheLock()).isFalse();
            longReads.run(() -> assertThat(holdsTheLock()).isEqualTo(database.vendor() == Vendor.SQLITE));
            assertThat(holdsTheLock()).isFalse();
        });
    }

    @Test
    void outsideOfATransactionThereIsNoSuchConnection() {
        assertThatIllegalStateException().isThrownBy(() -> longReads.run(() -> {}));
    }
}
