package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.InstanceDetails;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of work, from a start or resume to the next stop. Each is kept, so pausing ten times loses nothing, and
 * its minutes come from two instants, so midnight and clock changes do not matter.
 */
@Entity
@Table(name = "work_session")
class WorkSession extends OwnedEntity {

    /** Where the minutes come from. */
    enum Source {
        TIMER,
        IMPORTED,
        /** The person said when they stopped, or that it does not count. */
        MANUAL
    }

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(updatable = false)
    private UUID instanceId;

    /** Absent only for imported minutes that have no clock time. */
    private @Nullable Instant startedAt;

    private @Nullable Instant endedAt;
    private @Nullable Double minutes;

    @Enumerated(EnumType.STRING)
    private Source source;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String pauseReason;

    private @Nullable Double completionPct;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected WorkSession() {}

    WorkSession(UUID instanceId, Instant startedAt) {
        this.instanceId = instanceId;
        this.startedAt = startedAt;
        this.source = Source.TIMER;
    }

    /** @throws IllegalStateException for imported minutes without a clock time, which never run */
    Instant startedAt() {
        if (startedAt == null) {
            throw new IllegalStateException("Imported minutes have no start");
        }
        return startedAt;
    }

    InstanceDetails.Session view() {
        return new InstanceDetails.Session(startedAt, endedAt, minutes, pauseReason, completionPct);
    }

    boolean isOpen() {
        return endedAt == null && source == Source.TIMER;
    }

    /** Ends the stretch. A clock that was set back in between counts as no time, never as negative time. */
    void close(Instant at, @Nullable String reason, @Nullable Double percent) {
        Instant start = startedAt();
        Instant end = at.isBefore(start) ? start : at;
        endedAt = end;
        minutes = Duration.between(start, end).toMillis() / 60_000.0;
        pauseReason = reason;
        completionPct = percent;
    }

    /** Takes a stop back: the stretch goes on as if it had not ended. */
    void reopen() {
        endedAt = null;
        minutes = null;
        pauseReason = null;
        completionPct = null;
    }

    /** Ends the stretch where the person says it ended. */
    void closeByHand(Instant at) {
        close(at, null, null);
        source = Source.MANUAL;
    }

    double minutes() {
        return minutes == null ? 0 : minutes;
    }
}
