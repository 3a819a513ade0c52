package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.rule.Mode;
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

/** One moment at which suggestions were put in order and shown. (recommender §2.1) */
@Entity
@Immutable
@Table(name = "decision")
class Decision extends OwnedEntity {

    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private Surface surface;

    private String mode;
    private String policy;
    private @Nullable Double energy;
    private @Nullable Double minutes;
    private int candidates;
    private boolean randomised;
    private @Nullable Long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> safeSet;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /** @param candidates among how many was chosen */
    Decision(
            Instant decidedAt,
            Surface surface,
            Mode mode,
            @Nullable Double energy,
            @Nullable Double minutes,
            int candidates) {
        this.decidedAt = decidedAt;
        this.surface = surface;
        this.mode = mode.key();
        this.policy = Mode.VERSION;
        this.energy = energy;
        this.minutes = minutes;
        this.candidates = candidates;
    }

    /**
     * It was drawn by lot, with the person's consent.
     *
     * @param lot from which the draw can be repeated
     * @param chances of each that could have come first
     */
    void drawn(long lot, Map<String, Object> chances) {
        randomised = true;
        seed = lot;
        safeSet = chances;
    }

    /** One of what it shows. */
    Impression shows(UUID task, int slot, double score, double propensity, Map<String, Object> features) {
        return new Impression(getId(), task, decidedAt, slot, score, propensity, features);
    }
}
