package app.taskaversion.survey.internal;

import app.taskaversion.platform.persistence.OwnedEntity;
import app.taskaversion.survey.Questionnaire;
import app.taskaversion.survey.SurveyId;
import app.taskaversion.survey.SurveyRow;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A questionnaire that was begun, sent or brought. */
@Entity
@Table(name = "survey")
class SurveySubmission extends OwnedEntity {

    private String kind;
    private @Nullable Integer questionnaireVersion;
    private @Nullable Integer weekNo;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> mentalHealthIndicators;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Map<String, Object> challenges;

    private @Nullable Instant startedAt;
    private @Nullable Instant submittedAt;

    @Version
    private int rowVersion;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected SurveySubmission() {}

    SurveySubmission(Questionnaire questionnaire, @Nullable Integer week, Instant now) {
        this.kind = questionnaire.kind().key();
        this.questionnaireVersion = questionnaire.version();
        this.weekNo = week;
        this.startedAt = now;
    }

    /** The maps of what was answered; an empty one is absent. */
    void submit(Map<String, Object> indicators, Map<String, Object> hard, Instant now) {
        mentalHealthIndicators = indicators.isEmpty() ? null : indicators;
        challenges = hard.isEmpty() ? null : hard;
        submittedAt = now;
    }

    @Nullable
    Integer questionnaireVersion() {
        return questionnaireVersion;
    }

    /** Of one that was begun here. */
    Instant startedAt() {
        return Objects.requireNonNull(startedAt, "it came with a file");
    }

    SurveyRow row() {
        return new SurveyRow(
                new SurveyId(getId()),
                kind,
                questionnaireVersion,
                weekNo,
                orEmpty(mentalHealthIndicators),
                orEmpty(challenges),
                startedAt,
                submittedAt);
    }

    private static Map<String, Object> orEmpty(@Nullable Map<String, Object> answers) {
        return answers == null ? Map.of() : answers;
    }
}
