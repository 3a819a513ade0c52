package app.taskaversion.survey.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.FirstScreens;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.survey.SurveyService;
import org.springframework.stereotype.Component;

/** What is asked about a person on their first visit. Kept with their yes to survey answers only. (product §3.4) */
@Component
class FirstQuestions implements FirstScreens {

    private final SurveyService surveys;
    private final ConsentService consents;
    private final PreferenceService preferences;

    FirstQuestions(SurveyService surveys, ConsentService consents, PreferenceService preferences) {
        this.surveys = surveys;
        this.consents = consents;
        this.preferences = preferences;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Visit begin() {
        return new FirstAnswers(surveys, consents, () -> preferences.get().noRush());
    }
}
