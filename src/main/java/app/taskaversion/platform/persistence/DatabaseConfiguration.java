package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.persistence.backup.BackupPlan;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.api.output.MigrateResult;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the database that {@code DATABASE_URL} names (checked at the start) and tells Flyway and Hibernate which one it is. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    AppDatabase appDatabase(DatabaseUrl url, CurrentOwner owner) {
        return AppDatabase.open(url, owner);
    }

    @Bean
    DataSource dataSource(AppDatabase database) {
        return database.dataSource();
    }

    @Bean
    LongWrites longWrites(AppDatabase database) {
        return database.longWrites();
    }

    @Bean
    FlywayConfigurationCustomizer migrations(DatabaseUrl url) {
        return flyway -> Migrations.configure(flyway, url);
    }

    @Bean
    FlywayMigrationStrategy migrateAndGuard(DatabaseUrl url, BackupPlan backups, Clock clock) {
        return flyway -> {
            BeforeMigration.secure(flyway, url, backups, clock.instant());
            MigrateResult result = flyway.migrate();
            AppendOnly.guard(flyway.getConfiguration().getDataSource(), url.vendor());
            if (result.migrationsExecuted > 0) {
                WrittenBack.of(flyway.getConfiguration().getDataSource(), url.vendor());
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer vendorDialect(DatabaseUrl url) {
        return properties -> {
            properties.put(AvailableSettings.DIALECT, url.vendor().dialect());
            // SQLite's driver asks for all columns at once in a statement that must not have more than 500 parts.
            properties.put(AvailableSettings.HBM2DDL_JDBC_METADATA_EXTRACTOR_STRATEGY, "individually");
        };
    }
}
