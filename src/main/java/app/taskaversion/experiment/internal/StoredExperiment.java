package app.taskaversion.experiment.internal;

import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.persistence.OwnedEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One question that a person asks about themselves. */
@Entity
@Table(name = "experiment")
class StoredExperiment extends OwnedEntity {

    @Enumerated(EnumType.STRING)
    private Strategy strategy;

    private long seed;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Version
    @Column(name = "row_version")
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredExperiment() {}

    /** @param seed from which all its draws follow */
    StoredExperiment(Strategy strategy, long seed, Instant startedAt) {
        this.strategy = strategy;
        this.seed = seed;
        this.startedAt = startedAt;
    }

    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }
}
