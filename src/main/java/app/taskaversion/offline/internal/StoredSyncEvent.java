package app.taskaversion.offline.internal;

import app.taskaversion.offline.SyncAnswer;
import app.taskaversion.offline.SyncEvent;
import app.taskaversion.offline.SyncKind;
import app.taskaversion.offline.SyncOutcome;
import app.taskaversion.offline.SyncReason;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.InstanceId;
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

/** One tap as it arrived, and what became of it. */
@Entity
@Immutable
@Table(name = "sync_event")
class StoredSyncEvent extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID clientEventId;

    private long arrival;

    @Enumerated(EnumType.STRING)
    private SyncKind kind;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID instanceId;

    private Instant happenedAt;
    private long clockOffsetMs;
    private Instant arrivedAt;

    @Enumerated(EnumType.STRING)
    private SyncOutcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable SyncReason reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "payload")
    private @Nullable Map<String, Object> payload;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredSyncEvent() {}

    /** @param kept words and ratings, of what could not be taken */
    StoredSyncEvent(
            SyncEvent event,
            long arrival,
            Instant at,
            Arrival when,
            Result result,
            @Nullable Map<String, Object> kept) {
        this.clientEventId = event.id();
        this.arrival = arrival;
        this.kind = event.kind();
        this.instanceId = result.instance() == null ? null : result.instance().value();
        this.happenedAt = at;
        this.clockOffsetMs = when.offset().toMillis();
        this.arrivedAt = when.at();
        this.outcome = result.outcome();
        this.reason = result.reason();
        this.payload = kept;
    }

    SyncAnswer answer() {
        return new SyncAnswer(clientEventId, outcome, reason, instanceId == null ? null : new InstanceId(instanceId));
    }
}
