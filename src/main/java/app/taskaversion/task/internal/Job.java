package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.platform.text.NameKey;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobId;
import app.taskaversion.task.TaskType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group of tasks. Which tasks are in it is kept apart, see {@link JobTasks}. */
@Entity
@Table(name = "job")
class Job extends OwnedEntity {

    private @Nullable String legacyId;
    private String name;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskType taskType;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private @Nullable String description;

    private boolean demo;
    private @Nullable String importBatchId;
    private Instant createdAt;
    private Instant updatedAt;
    private @Nullable Instant deletedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Job() {}

    @SuppressWarnings("NullAway.Init") // change() gives the rest
    Job(JobData data, Instant now) {
        this.createdAt = now;
        change(data, now);
    }

    final void change(JobData data, Instant now) {
        name = data.name();
        taskType = data.taskType();
        description = data.description();
        updatedAt = now;
    }

    JobData data() {
        return new JobData(name, taskType, description);
    }

    String key() {
        return NameKey.of(name);
    }

    JobId jobId() {
        return new JobId(getId());
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    void restore() {
        deletedAt = null;
    }

    boolean deleted() {
        return deletedAt != null;
    }
}
