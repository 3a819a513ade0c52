package app.taskaversion.tracking.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.tracking.EmotionAnswer;
import app.taskaversion.tracking.Phase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An emotion named before or after one time of doing a task. */
@Entity
@Table(name = "instance_emotion")
class InstanceEmotion extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID instanceId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID emotionId;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    @Column(name = "intensity")
    private @Nullable Double intensity;

    private boolean rated;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected InstanceEmotion() {}

    InstanceEmotion(UUID instanceId, Phase phase, EmotionAnswer answer) {
        this.instanceId = instanceId;
        this.phase = phase;
        this.emotionId = answer.emotion().value();
        this.intensity = answer.intensity();
        this.rated = answer.intensity() != null;
    }

    UUID emotionId() {
        return emotionId;
    }

    Phase phase() {
        return phase;
    }

    @Nullable
    Double intensity() {
        return intensity;
    }

    boolean rated() {
        return rated;
    }
}
