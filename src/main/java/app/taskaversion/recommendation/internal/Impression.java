package app.taskaversion.recommendation.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.recommendation.DismissReason;
import app.taskaversion.recommendation.Response;
import app.taskaversion.recommendation.model.Prediction;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One task that was suggested once, and what the person did with the suggestion. */
@Entity
@DynamicUpdate
@Table(name = "impression")
class Impression extends OwnedEntity {

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID decisionId;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    private UUID taskId;

    private Instant shownAt;
    private int slot;
    private double score;

    /** How likely it was to be shown there; 1 where nothing was drawn. */
    private double propensity;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> features;

    @Column(name = "p_choose")
    private @Nullable Double choose;

    @Column(name = "p_complete")
    private @Nullable Double complete;

    private @Nullable Double net;

    @Column(name = "minutes_p50")
    private @Nullable Double minutes;

    private @Nullable Double minutesLow;
    private @Nullable Double minutesHigh;
    private @Nullable Double confidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Response response;

    @Enumerated(EnumType.STRING)
    private @Nullable DismissReason reason;

    private @Nullable Instant respondedAt;
    private @Nullable Integer thumb;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Impression() {}

    Impression(
            UUID decisionId,
            UUID taskId,
            Instant shownAt,
            int slot,
            double score,
            double propensity,
            Map<String, Object> features) {
        this.decisionId = decisionId;
        this.taskId = taskId;
        this.shownAt = shownAt;
        this.slot = slot;
        this.score = score;
        this.propensity = propensity;
        this.features = features;
    }

    /**
     * What a model says of it now; kept, because a later model would say something else.
     *
     * @param because see {@link ReasonBook}
     */
    void predicted(Prediction prediction, Map<String, Object> because) {
        reasons = because;
        choose = prediction.choose();
        complete = prediction.complete();
        net = prediction.net();
        minutes = prediction.minutes();
        minutesLow = prediction.minutesLow();
        minutesHigh = prediction.minutesHigh();
        confidence = Double.isNaN(prediction.confidence()) ? null : (Double) prediction.confidence();
    }

    void respond(Response word, @Nullable DismissReason because, Instant now) {
        response = word;
        reason = word == Response.DISMISSED ? because : null;
        respondedAt = now;
    }

    void takeBack() {
        response = null;
        reason = null;
        respondedAt = null;
    }

    /** @param good absent for no word on it */
    void rate(@Nullable Boolean good) {
        thumb = good == null ? null : (Integer) (good ? 1 : -1);
    }
}
