package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One "not today". */
@Entity
@Table(name = "instance_postponement")
class InstancePostponement extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID instanceId;

    private Instant postponedAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String reason;

    private @Nullable Instant oldDue;
    private @Nullable Instant newDue;
    private @Nullable String cue;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InstancePostponement() {}

    InstancePostponement(
            UUID instanceId,
            Instant at,
            @Nullable String reason,
            @Nullable Instant oldDue,
            @Nullable Instant newDue,
            @Nullable String cue) {
        this.instanceId = instanceId;
        this.postponedAt = at;
        this.reason = reason;
        this.oldDue = oldDue;
        this.newDue = newDue;
        this.cue = cue;
    }

    Instant postponedAt() {
        return postponedAt;
    }

    @Nullable
    Instant oldDue() {
        return oldDue;
    }
}
