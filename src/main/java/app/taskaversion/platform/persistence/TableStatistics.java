package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL how much there is after a long import. By itself it looks about once a minute; until then it takes a
 * person's rows for a handful, and a page over them can outlast the limit for an answer. SQLite plans without that.
 */
@Component
public class TableStatistics {

    private static final Logger LOG = LoggerFactory.getLogger(TableStatistics.class);

    private final DatabaseUrl database;
    private final TableShapes shapes;

    TableStatistics(DatabaseUrl database, TableShapes shapes) {
        this.database = database;
        this.shapes = shapes;
    }

    /**
     * Looks at a sample of every owned table, as the login that owns them. What cannot be looked at is left to the
     * database: nothing depends on it but speed.
     */
    public void refresh() {
        if (database.vendor() != Vendor.POSTGRESQL) {
            return;
        }
        Properties login = new Properties();
        if (database.user() != null) {
            login.setProperty("user", database.user());
        }
        if (database.password() != null) {
            login.setProperty("password", database.password());
        }
        login.setProperty("socketTimeout", "30");
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), login);
                Statement statement = connection.createStatement()) {
            statement.execute("analyze " + String.join(", ", shapes.ownedTables()));
        } catch (SQLException e) {
            LOG.warn("The statistics of the tables could not be renewed; PostgreSQL does it by itself later");
        }
    }
}
