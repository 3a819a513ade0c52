package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.Surface;
import app.taskaversion.recommendation.feature.Schema;
import app.taskaversion.recommendation.feature.Snapshot;
import app.taskaversion.recommendation.feature.SnapshotBytes;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
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

    private @Nullable String modelVersion;
    private @Nullable String arm;

    @Enumerated(EnumType.STRING)
    private @Nullable Fallback fallback;

    @Enumerated(EnumType.STRING)
    private @Nullable Stretch stretch;

    private @Nullable Integer instances;
    private byte @Nullable [] scored;
    private byte @Nullable [] snapshot;
    private @Nullable String schemaHash;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    /**
     * @param way the key of the mode, or {@link Moment#LEARNED}
     * @param policy its version
     * @param candidates among how many was chosen
     */
    Decision(
            Instant decidedAt,
            Surface surface,
            String way,
            String policy,
            @Nullable Double energy,
            @Nullable Double minutes,
            int candidates) {
        this.decidedAt = decidedAt;
        this.surface = surface;
        this.mode = way;
        this.policy = policy;
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

    /**
     * Who was in charge.
     *
     * @param version of the model; absent where rules were
     * @param turn whether a model or the rules had this day; absent if no days are compared
     * @param why no model was in charge, or not alone; absent if one was
     */
    void ledBy(@Nullable String version, @Nullable String turn, @Nullable Fallback why) {
        modelVersion = version;
        arm = turn;
        fallback = why;
    }

    /** Whether something harder was there to be shown. */
    void stretches(@Nullable Stretch place) {
        stretch = place;
    }

    /**
     * Keeps what was known of all that could have been suggested, for learning.
     *
     * @param all in the order of the rows
     */
    void keep(Snapshot known, List<Scored> all) {
        instances = known.instances();
        scored = Scored.write(all);
        snapshot = SnapshotBytes.write(known.rows());
        schemaHash = Schema.hash();
    }

    /** One of what it shows. */
    Impression shows(UUID task, int slot, double score, double propensity, Map<String, Object> features) {
        return new Impression(getId(), task, decidedAt, slot, score, propensity, features);
    }
}
