package app.taskaversion.operations.internal;

import app.taskaversion.platform.persistence.DatabaseState;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Figures of ours, and what is taken out of those that libraries bring. No label says anything of a person. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("app.metrics.port")
@ConditionalOnWebApplication
class OwnMeters {

    /** An address may hold the id of something of a person, or a secret. How many and how long is enough. */
    @Bean
    MeterFilter noAddresses() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                List<Tag> kept = id.getTags().stream()
                        .filter(tag -> !tag.getKey().equals("uri"))
                        .toList();
                return id.replaceTags(kept);
            }
        };
    }

    /** A hundred lines about the steps of each request say no more than how long it took. */
    @Bean
    MeterFilter noSteps() {
        return MeterFilter.denyNameStartsWith("spring.security");
    }

    @Bean
    MeterBinder stateOfThisPlace(BackupJob backups, DatabaseState database, Clock clock) {
        return registry -> bind(registry, backups, database, clock);
    }

    private static void bind(MeterRegistry registry, BackupJob backups, DatabaseState database, Clock clock) {
        Gauge.builder("tas.backup.age", () -> age(backups.newest(), clock))
                .baseUnit("seconds")
                .description("Age of the newest backup in the folder; not a number without one")
                .register(registry);
        Gauge.builder("tas.saving.paused", () -> database.isSavingPaused() ? 1 : 0)
                .description("1 while the database cannot be reached")
                .register(registry);
    }

    private static double age(@org.jspecify.annotations.Nullable Instant made, Clock clock) {
        return made == null
                ? Double.NaN
                : Duration.between(made, clock.instant()).toSeconds();
    }
}
