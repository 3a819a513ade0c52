package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.StartRefused;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a database before the pools open it. One that is locked, read-only, newer than this application, somebody
 * else's or no database at all is left as it is, and the start is refused.
 */
public final class DatabaseGuard {

    static final String HISTORY = "flyway_schema_history";

    private DatabaseGuard() {}

    /** @throws StartRefused with a sentence that names the place, never the password */
    public static void check(DatabaseUrl url) {
        switch (url.vendor()) {
            case SQLITE -> new SqliteGuard(Objects.requireNonNull(url.file(), "a SQLite address names a file")).check();
            case POSTGRESQL -> new PostgresGuard(url).check();
        }
    }

    /**
     * @param tables SQL that counts the tables that lie where ours would
     * @param history SQL that counts the tables named {@link #HISTORY} there
     */
    static void checkContents(Connection connection, String tables, String history, String shown) throws SQLException {
        if (count(connection, history) == 0) {
            if (count(connection, tables) > 0) {
                throw new StartRefused("startup.database.foreign", shown);
            }
            return;
        }
        String unknown = unknownVersion(connection);
        if (unknown != null) {
            throw new StartRefused("startup.database.newer", shown, unknown);
        }
    }

    /** Whether a SQLite file is one that this application made. */
    public static boolean isOurs(Connection connection) throws SQLException {
        return count(connection, "select count(*) from sqlite_master where type = 'table' and name = '" + HISTORY + "'")
                > 0;
    }

    /** A version of the schema that this application does not know; null if it knows all of them. */
    public static @Nullable String unknownVersion(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select version from " + HISTORY + " where version is not null")) {
            while (rows.next()) {
                if (!ShippedVersions.contains(rows.getString(1))) {
                    return rows.getString(1);
                }
            }
        }
        return null;
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
