package app.taskaversion.survey.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.survey.SurveyData;
import app.taskaversion.survey.SurveyId;
import app.taskaversion.survey.SurveyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A filled-in questionnaire. */
@Entity
@Table(name = "survey")
class SurveySubmission extends OwnedEntity {

    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> mentalHealthIndicators;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> challenges;

    private @Nullable Instant submittedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SurveySubmission() {}

    SurveySubmission(SurveyData data, Instant now) {
        this.kind = data.kind();
        this.mentalHealthIndicators = data.mentalHealthIndicators();
        this.challenges = data.challenges();
        this.submittedAt = now;
    }

    SurveyRow row() {
        return new SurveyRow(
                new SurveyId(getId()),
                new SurveyData(kind, orEmpty(mentalHealthIndicators), orEmpty(challenges)),
                submittedAt);
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> answers) {
        return answers == null ? Map.of() : answers;
    }
}
