package app.taskaversion.operations;

import app.taskaversion.platform.persistence.DatabaseState;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The {@code db} of readiness. Spring's own would ask the one writer of SQLite, which an import may hold for long. */
@Component("dbHealthIndicator")
class DatabaseHealth implements HealthIndicator {

    private final DatabaseState database;

    DatabaseHealth(DatabaseState database) {
        this.database = database;
    }

    @Override
    public Health health() {
        return database.isReachable() ? Health.up().build() : Health.down().build();
    }
}
