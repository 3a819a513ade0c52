package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.InstanceState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One transition or edit, appended and never changed. Edits carry the picture before. */
@Entity
@Immutable
@Table(name = "instance_event")
class InstanceEvent extends OwnedEntity {

    /** What happened. */
    enum Kind {
        CREATED,
        INITIALIZED,
        STARTED,
        PAUSED,
        RESUMED,
        COMPLETED,
        CANCELLED,
        POSTPONED,
        ANSWERED,
        EDITED,
        DELETED,
        RESTORED,
        UNDONE,
        FORGOTTEN
    }

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID instanceId;

    private Instant occurredAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable InstanceState fromState;

    @Enumerated(EnumType.STRING)
    private @Nullable InstanceState toState;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "payload")
    private @Nullable Map<String, Object> payload;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InstanceEvent() {}

    InstanceEvent(
            UUID instanceId,
            Instant occurredAt,
            Kind kind,
            @Nullable InstanceState from,
            @Nullable InstanceState to,
            @Nullable Map<String, Object> payload) {
        this.instanceId = instanceId;
        this.occurredAt = occurredAt;
        this.kind = kind;
        this.fromState = from;
        this.toState = to;
        this.payload = payload;
    }

    Kind kind() {
        return kind;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    @Nullable
    InstanceState fromState() {
        return fromState;
    }

    @Nullable
    InstanceState toState() {
        return toState;
    }

    @Nullable
    Map<String, Object> payload() {
        return payload;
    }
}
