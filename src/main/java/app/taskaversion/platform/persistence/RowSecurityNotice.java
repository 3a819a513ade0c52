package app.taskaversion.platform.persistence;

import app.taskaversion.platform.text.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Says at the start if the login of DATABASE_URL may pass by row level security: then one wall of four is missing. */
@Component
class RowSecurityNotice {

    private static final Logger LOG = LoggerFactory.getLogger(RowSecurityNotice.class);

    private final DatabaseUrl database;
    private final JdbcTemplate jdbc;
    private final Messages messages;

    RowSecurityNotice(DatabaseUrl database, JdbcTemplate jdbc, Messages messages) {
        this.database = database;
        this.jdbc = jdbc;
        this.messages = messages;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sayIfOff() {
        if (database.vendor() == Vendor.POSTGRESQL && !holds()) {
            LOG.warn("{}", messages.english("startup.rowSecurity.off", database.shown()));
        }
    }

    private boolean holds() {
        return Boolean.TRUE.equals(jdbc.execute(
                (java.sql.Connection connection) -> RowSecurity.of(connection).holds()));
    }
}
