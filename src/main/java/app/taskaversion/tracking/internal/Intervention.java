package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.ChosenStep;
import app.taskaversion.tracking.InterventionId;
import app.taskaversion.tracking.InterventionKind;
import app.taskaversion.tracking.InterventionStep;
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

/** One help that was chosen when stuck. */
@Entity
@Table(name = "intervention")
class Intervention extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID instanceId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable UUID taskId;

    @Enumerated(EnumType.STRING)
    private InterventionKind kind;

    @Enumerated(EnumType.STRING)
    private InterventionStep step;

    private Instant chosenAt;
    private @Nullable String text;
    private @Nullable Instant tickedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Intervention() {}

    Intervention(UUID instance, @Nullable UUID task, InterventionStep step, @Nullable String text, Instant now) {
        this.instanceId = instance;
        this.taskId = task;
        this.kind = step.kind();
        this.step = step;
        this.text = text;
        this.chosenAt = now;
    }

    void tick(@Nullable Instant when) {
        tickedAt = when;
    }

    ChosenStep view() {
        return new ChosenStep(new InterventionId(getId()), step, text, tickedAt != null);
    }
}
