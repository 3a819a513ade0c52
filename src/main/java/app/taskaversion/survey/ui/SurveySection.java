package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.SettingsSection;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** The doors to questionnaires and to help, on Me. */
@org.springframework.stereotype.Component
class SurveySection implements SettingsSection {

    @Override
    public int order() {
        return 38;
    }

    @Override
    public String titleKey() {
        return "survey.title";
    }

    @Override
    public Component create() {
        return new Div(
                SurveysView.door(SurveysView.class, "survey.door"),
                SurveysView.door(HelpNowView.class, "help.now.title"));
    }
}
