package app.taskaversion.survey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was submitted.
 *
 * @param submittedAt absent for an imported one without a readable time
 */
public record SurveyRow(
        SurveyId id, SurveyData data, @Nullable Instant submittedAt) {}
