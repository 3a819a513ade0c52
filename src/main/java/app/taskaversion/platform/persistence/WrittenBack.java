package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Brings a new schema from SQLite's write-ahead log into the file itself. A new database whose log gets lost would be taken
 * for an empty one otherwise: its file would hold no table yet.
 */
final class WrittenBack {

    private WrittenBack() {}

    /** Who reads meanwhile holds a part of it back; SQLite brings that over later. */
    static void of(DataSource database, Vendor vendor) {
        if (vendor != Vendor.SQLITE) {
            return;
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean unused = statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            throw new IllegalStateException("The new schema could not be written back", e);
        }
    }
}
