package app.taskaversion.survey;

import app.taskaversion.platform.error.NotFound;
import java.util.List;

/** The current person's answers to questionnaires. */
public interface SurveyService {

    SurveyRow submit(SurveyData data);

    /** The newest first. */
    List<SurveyRow> list();

    /** @throws NotFound if there is no such survey */
    SurveyRow get(SurveyId id);

    /** For good: a person's answers about their health are not kept in a bin. */
    void delete(SurveyId id);
}
