package app.taskaversion.platform.persistence;

import app.taskaversion.platform.error.StartRefused;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Looks at a PostgreSQL database without changing it. */
final class PostgresGuard {

    private static final String TABLES =
            "select count(*) from pg_catalog.pg_tables where schemaname = current_schema()";

    private final DatabaseUrl url;

    PostgresGuard(DatabaseUrl url) {
        this.url = url;
    }

    void check() {
        try (Connection connection = DriverManager.getConnection(url.jdbcUrl(), properties())) {
            if (isReadOnly(connection)) {
                throw new StartRefused("startup.database.readOnly", url.shown());
            }
            DatabaseGuard.checkContents(
                    connection, TABLES, TABLES + " and tablename = '" + DatabaseGuard.HISTORY + "'", url.shown());
        } catch (SQLException e) {
            throw refusal(String.valueOf(e.getSQLState()));
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (url.user() != null) {
            properties.setProperty("user", url.user());
        }
        if (url.password() != null) {
            properties.setProperty("password", url.password());
        }
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "5");
        properties.setProperty("socketTimeout", "5");
        return properties;
    }

    private static boolean isReadOnly(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery("show transaction_read_only")) {
            return rows.next() && "on".equals(rows.getString(1));
        }
    }

    /** By the kind of error only: the driver's own text is not ours to judge. */
    private StartRefused refusal(String state) {
        return switch (state) {
            case "28P01", "28000" -> new StartRefused("startup.postgres.login", url.shown());
            case "3D000" -> new StartRefused("startup.postgres.noDatabase", url.shown());
            default ->
                state.startsWith("08") || state.startsWith("57")
                        ? new StartRefused("startup.postgres.unreachable", url.shown())
                        : new StartRefused("startup.postgres.unusable", url.shown(), state);
        };
    }
}
