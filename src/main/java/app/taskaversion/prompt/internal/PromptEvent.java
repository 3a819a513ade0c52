package app.taskaversion.prompt.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.prompt.PromptKind;
import app.taskaversion.prompt.PromptResponse;
import app.taskaversion.task.TaskId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One prompt that was shown. */
@Entity
@Table(name = "prompt_event")
class PromptEvent extends OwnedEntity {

    @Enumerated(EnumType.STRING)
    private PromptKind kind;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID taskId;

    private Instant shownAt;

    @Enumerated(EnumType.STRING)
    private @Nullable PromptResponse response;

    private @Nullable Instant respondedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PromptEvent() {}

    PromptEvent(PromptKind kind, @Nullable TaskId task, Instant now) {
        this.kind = kind;
        this.taskId = task == null ? null : task.value();
        this.shownAt = now;
    }

    boolean isOpen() {
        return response == null;
    }

    void respond(PromptResponse word, Instant now) {
        response = word;
        respondedAt = now;
    }
}
