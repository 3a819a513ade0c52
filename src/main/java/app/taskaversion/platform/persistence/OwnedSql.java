package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * SQL for lists, charts and metrics. Each statement must name {@code :owner}; it is bound here, from the security
 * context, so that no reader can forget it or choose another. Owned rows exist inside a transaction only.
 */
@Component
public class OwnedSql {

    private final JdbcClient jdbc;
    private final CurrentOwner currentOwner;

    OwnedSql(JdbcClient jdbc, CurrentOwner currentOwner) {
        this.jdbc = jdbc;
        this.currentOwner = currentOwner;
    }

    /**
     * @throws IllegalArgumentException if the statement does not bind the owner
     * @throws IllegalStateException outside of a transaction
     */
    public StatementSpec sql(String sql) {
        requireTransaction();
        if (!sql.contains(":owner")) {
            throw new IllegalArgumentException("The statement does not bind :owner");
        }
        return jdbc.sql(sql).param("owner", currentOwner.orNobody().toString());
    }

    /** PostgreSQL shows no owned row outside; so that SQLite does not hide a missing transaction, neither does it there. */
    static void requireTransaction() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Owned rows exist inside a transaction only");
        }
    }

    /** An instant as both databases take it. */
    public static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp value = row.getTimestamp(column);
        return value == null ? null : value.toInstant();
    }

    public static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? null : UUID.fromString(value);
    }
}
