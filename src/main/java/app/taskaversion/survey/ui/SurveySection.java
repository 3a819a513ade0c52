package app.taskaversion.survey.ui;

import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.SettingsSection;
import app.taskaversion.platform.ui.Still;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

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
        Anchor first = new Anchor(SurveyNavigation.FIRST);
        first.addClassName("tas-door-link");
        Still.into(
                first, new Span(first.getTranslation("survey.kind.onboarding.title")), Icons.CHEVRON_RIGHT.create("s"));
        return new Div(
                DoorLink.to(SurveysView.class, "survey.door"), first, DoorLink.to(HelpNowView.class, "help.now.title"));
    }
}
