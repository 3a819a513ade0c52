package app.taskaversion.platform.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.ValidateOutput;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/** A look at a database without the application around it: nothing is made, and no schema is brought up to date. */
public final class DirectConnection {

    private DirectConnection() {}

    public static Connection open(DatabaseUrl url) throws SQLException {
        if (url.vendor() == Vendor.SQLITE) {
            SQLiteConfig config = new SQLiteConfig();
            config.setBusyTimeout(AppDatabase.BUSY_TIMEOUT_MS);
            config.enforceForeignKeys(true);
            config.resetOpenMode(SQLiteOpenMode.CREATE);
            return config.createConnection(url.jdbcUrl());
        }
        Properties login = new Properties();
        if (url.user() != null) {
            login.setProperty("user", url.user());
        }
        if (url.password() != null) {
            login.setProperty("password", url.password());
        }
        login.setProperty("socketTimeout", "30");
        login.setProperty("connectTimeout", "5");
        login.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url.jdbcUrl(), login);
    }

    /** Versions whose script is not the one that was run here, or did not come to its end. */
    public static List<String> changedVersions(DatabaseUrl url) {
        return flyway(url).ignoreMigrationPatterns("*:pending").load().validateWithResult().invalidMigrations.stream()
                .map((ValidateOutput invalid) -> Objects.requireNonNullElse(invalid.version, "?"))
                .toList();
    }

    /** Versions that the next start will bring. */
    public static List<String> pendingVersions(DatabaseUrl url) {
        return Stream.of(flyway(url).load().info().pending())
                .map(pending -> String.valueOf(pending.getVersion()))
                .toList();
    }

    private static FluentConfiguration flyway(DatabaseUrl url) {
        FluentConfiguration flyway = Flyway.configure().dataSource(url.jdbcUrl(), url.user(), url.password());
        Migrations.configure(flyway, url);
        return flyway;
    }
}
