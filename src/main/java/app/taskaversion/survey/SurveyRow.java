package app.taskaversion.survey;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire that was begun, sent, or came with a file.
 *
 * @param kind key of a {@link QuestionnaireKind}; another word for one that came with a file
 * @param version of the questionnaire; absent for one that came with a file
 * @param week which of {@link CheckInWeeks#WEEKS} it belongs to; absent for the others
 * @param mentalHealthIndicators the seed's map: question → answer as a number, a text or a list of texts. Filled when it
 *     is sent; what was not answered is not in it, and neither are the person's own words
 * @param challenges the same for questions about what gets in the way
 * @param startedAt when the first answer was given; absent for one that came with a file
 * @param submittedAt absent while it is open, and for one from a file without a readable time
 */
public record SurveyRow(
        SurveyId id,
        String kind,
        @Nullable Integer version,
        @Nullable Integer week,
        Map<String, Object> mentalHealthIndicators,
        Map<String, Object> challenges,
        @Nullable Instant startedAt,
        @Nullable Instant submittedAt) {

    public SurveyRow {
        mentalHealthIndicators = Collections.unmodifiableMap(new LinkedHashMap<>(mentalHealthIndicators));
        challenges = Collections.unmodifiableMap(new LinkedHashMap<>(challenges));
    }

    /** Whether it was begun and not sent yet. */
    public boolean open() {
        return startedAt != null && submittedAt == null;
    }

    /** When it was sent, or begun; absent if neither is known. */
    public @Nullable Instant at() {
        return submittedAt == null ? startedAt : submittedAt;
    }
}
