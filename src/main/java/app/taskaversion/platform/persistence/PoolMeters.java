package app.taskaversion.platform.persistence;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Figures of the connection pools. Spring's own look for a pool where ours hands out connections by owner. */
@Component
@ConditionalOnProperty("app.metrics.port")
class PoolMeters implements MeterBinder {

    private final AppDatabase database;

    PoolMeters(AppDatabase database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        database.watch(registry);
    }
}
