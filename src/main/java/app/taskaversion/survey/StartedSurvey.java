package app.taskaversion.survey;

import java.time.Instant;
import java.util.Map;

/**
 * A questionnaire that was begun and can be gone on with.
 *
 * @param answers by the key of the question; what was not answered is not in it
 */
public record StartedSurvey(SurveyId id, Questionnaire questionnaire, Instant startedAt, Map<String, Answer> answers) {

    public StartedSurvey {
        answers = Map.copyOf(answers);
    }
}
