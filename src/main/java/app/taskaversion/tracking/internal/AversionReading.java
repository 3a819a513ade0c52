package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.Drift;
import app.taskaversion.tracking.Rating;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Dread of something that waits, as it was said at one moment. */
@Entity
@Table(name = "aversion_reading")
class AversionReading extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID instanceId;

    private Instant readAt;

    @Column(name = "value")
    private double value;

    private int resolution;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected AversionReading() {}

    AversionReading(UUID instanceId, Instant readAt, Rating dread) {
        this.instanceId = instanceId;
        this.readAt = readAt;
        correct(dread);
    }

    final void correct(Rating dread) {
        value = dread.value();
        resolution = dread.resolution();
    }

    Instant readAt() {
        return readAt;
    }

    Drift.Reading reading() {
        return new Drift.Reading(readAt, value);
    }
}
