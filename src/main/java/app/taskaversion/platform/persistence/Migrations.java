package app.taskaversion.platform.persistence;

import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Where the scripts of the schema are, and as whom they run. */
final class Migrations {

    private static final String COMMON = "classpath:db/migration/common";

    private Migrations() {}

    static void configure(FluentConfiguration flyway, DatabaseUrl url) {
        flyway.placeholders(url.vendor().types());
        switch (url.vendor()) {
            case SQLITE -> flyway.locations(COMMON);
            case POSTGRESQL -> {
                flyway.locations(COMMON, "classpath:db/migration/postgresql");
                // Not from the pool: its connections may not change tables. A pooler outside may hand out one of those.
                flyway.dataSource(url.jdbcUrl(), url.user(), url.password());
                flyway.initSql("reset role");
            }
        }
    }
}
