package app.taskaversion.task.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskNote;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One note on a task. */
@Entity
@Table(name = "task_note")
class TaskNoteEntry extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(length = 36, updatable = false)
    private UUID taskId;

    private @Nullable Instant notedAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    private int position;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected TaskNoteEntry() {}

    TaskNoteEntry(TaskId task, String content, int position, Instant now) {
        this.taskId = task.value();
        this.content = content;
        this.position = position;
        this.notedAt = now;
    }

    TaskNote note() {
        return new TaskNote(getId(), notedAt, content);
    }

    int position() {
        return position;
    }
}
