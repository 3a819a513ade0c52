package app.taskaversion.platform.persistence;

import app.taskaversion.platform.startup.AppHome;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database that {@code DATABASE_URL} names and tells Flyway and Hibernate which one it is. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    DatabaseUrl databaseUrl(Environment environment, AppHome home) {
        return DatabaseUrl.parse(environment.getProperty("DATABASE_URL", DatabaseUrl.DEFAULT), home.folder());
    }

    @Bean
    AppDatabase appDatabase(DatabaseUrl url) {
        return AppDatabase.open(url);
    }

    @Bean
    DataSource dataSource(AppDatabase database) {
        return database.dataSource();
    }

    @Bean
    FlywayConfigurationCustomizer vendorTypes(DatabaseUrl url) {
        return flyway -> flyway.placeholders(url.vendor().types());
    }

    @Bean
    HibernatePropertiesCustomizer vendorDialect(DatabaseUrl url) {
        return properties ->
                properties.put(AvailableSettings.DIALECT, url.vendor().dialect());
    }
}
