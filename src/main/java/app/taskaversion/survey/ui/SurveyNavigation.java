package app.taskaversion.survey.ui;

import app.taskaversion.survey.QuestionnaireKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;

/** The way to questionnaires. */
public final class SurveyNavigation {

    private SurveyNavigation() {}

    public static void toSurveys() {
        UI.getCurrentOrThrow().navigate(SurveysView.class);
    }

    public static void toQuestions(QuestionnaireKind kind) {
        UI.getCurrentOrThrow()
                .navigate(QuestionnaireView.class, new RouteParameters(QuestionnaireView.KIND, kind.key()));
    }

    static void toHelp() {
        UI.getCurrentOrThrow().navigate(HelpNowView.class);
    }
}
