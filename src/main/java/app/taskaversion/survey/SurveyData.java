package app.taskaversion.survey;

import app.taskaversion.platform.error.LimitExceeded;
import app.taskaversion.platform.limit.TextLimit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One filled-in questionnaire. The two maps are the seed's; each holds question → answer, answers as texts, numbers,
 * booleans or lists of these. A question that was not answered is not in the map. Nothing is scored.
 *
 * @param kind which questionnaire, 1–40 characters
 */
public record SurveyData(String kind, Map<String, Object> mentalHealthIndicators, Map<String, Object> challenges) {

    private static final TextLimit KIND = TextLimit.oneLine("survey.kind", 40);
    private static final int ANSWERS_MAX = 500;

    public SurveyData {
        kind = KIND.required(kind);
        mentalHealthIndicators = copy(mentalHealthIndicators);
        challenges = copy(challenges);
    }

    private static Map<String, Object> copy(Map<String, Object> answers) {
        if (answers.size() > ANSWERS_MAX) {
            throw new LimitExceeded("survey.limit.answers", ANSWERS_MAX);
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
