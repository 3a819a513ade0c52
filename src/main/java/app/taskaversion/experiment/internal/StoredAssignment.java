package app.taskaversion.experiment.internal;

import app.taskaversion.experiment.Arm;
import app.taskaversion.platform.persistence.OwnedEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was drawn for a task on a day. */
@Entity
@Immutable
@Table(name = "experiment_assignment")
class StoredAssignment extends OwnedEntity {

    /** Within which it counts as begun. (product §3.3, start rate) */
    static final Duration TO_START = Duration.ofHours(2);

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID experimentId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID taskId;

    private int drawNo;

    @Enumerated(EnumType.STRING)
    private Arm arm;

    private int dayNo;
    private Instant assignedAt;
    private Instant startBy;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected StoredAssignment() {}

    /** @param day the person's local day, as days since 1970-01-01 */
    StoredAssignment(UUID experiment, UUID task, int draw, Arm arm, int day, Instant now) {
        this.experimentId = experiment;
        this.taskId = task;
        this.drawNo = draw;
        this.arm = arm;
        this.dayNo = day;
        this.assignedAt = now;
        this.startBy = now.plus(TO_START);
    }
}
