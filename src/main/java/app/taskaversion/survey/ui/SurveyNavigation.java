package app.taskaversion.survey.ui;

import app.taskaversion.survey.QuestionnaireKind;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;

/** The way to questionnaires. */
public final class SurveyNavigation {

    /** The page of the first visit, which another feature has; it shows our first questions one at a time. */
    static final String FIRST = "welcome";

    private SurveyNavigation() {}

    public static void toSurveys() {
        UI.getCurrentOrThrow().navigate(SurveysView.class);
    }

    public static void toQuestions(QuestionnaireKind kind) {
        if (kind == QuestionnaireKind.ONBOARDING) {
            UI.getCurrentOrThrow().navigate(FIRST);
            return;
        }
        UI.getCurrentOrThrow()
                .navigate(QuestionnaireView.class, new RouteParameters(QuestionnaireView.KIND, kind.key()));
    }

    static void toHelp() {
        UI.getCurrentOrThrow().navigate(HelpNowView.class);
    }
}
