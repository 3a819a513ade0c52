package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A version of a task that was replaced. Written once, never changed. */
@Entity
@Table(name = "task_snapshot")
class TaskSnapshot extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36, updatable = false)
    private UUID taskId;

    @Column(updatable = false)
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Map<String, Object> content;

    @Column(updatable = false)
    private Instant takenAt;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TaskSnapshot() {}

    TaskSnapshot(TaskDetails replaced, Instant now) {
        this.taskId = replaced.id().value();
        this.version = replaced.version();
        this.content = SnapshotContent.write(replaced.data());
        this.takenAt = now;
    }

    TaskVersion version() {
        return new TaskVersion(version, SnapshotContent.read(content), takenAt);
    }

    TaskId taskId() {
        return new TaskId(taskId);
    }
}
