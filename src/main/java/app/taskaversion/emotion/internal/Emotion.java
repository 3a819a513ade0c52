package app.taskaversion.emotion.internal;

import app.taskaversion.emotion.EmotionId;
import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.platform.text.NameKey;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A word for a feeling. Its key is unique per person, deleted words included, so that adding one revives it. */
@Entity
@Table(name = "emotion")
class Emotion extends OwnedEntity {

    private String name;
    private String nameKey;
    private @Nullable Double persistentValue;
    private boolean demo;
    private @Nullable String importBatchId;
    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Emotion() {}

    Emotion(String name, String nameKey, Instant now) {
        this.name = name;
        this.nameKey = nameKey;
        this.createdAt = now;
    }

    static String keyOf(String name) {
        return NameKey.of(name, 100);
    }

    void rename(String newName) {
        name = newName;
        nameKey = keyOf(newName);
    }

    /** A deleted word gives its name up to another; the id stands in, because keys are unique. */
    void vacate() {
        nameKey = getId().toString();
    }

    /** Takes its own name again, after {@link #vacate}. */
    void reclaim() {
        nameKey = keyOf(name);
    }

    void delete(Instant now) {
        if (deletedAt == null) {
            deletedAt = now;
        }
    }

    /** Back in use, in the spelling that was just typed. */
    void revive(String spelling) {
        deletedAt = null;
        rename(spelling);
    }

    void restore() {
        deletedAt = null;
        reclaim();
    }

    boolean deleted() {
        return deletedAt != null;
    }

    EmotionId emotionId() {
        return new EmotionId(getId());
    }

    String name() {
        return name;
    }
}
