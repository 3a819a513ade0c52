package app.taskaversion.survey.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyTrendService;
import app.taskaversion.survey.SurveyTrends;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One's own answers over time, beside how tasks went. Only with both consents, and for nobody else. */
@Route("survey/results")
@PermitAll
class SurveyResultsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final SurveyTrendService trends;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    SurveyResultsView(
            SurveyTrendService trends,
            ConsentService consents,
            PreferenceService preferences,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.trends = trends;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
        getContent().addClassNames("tas-column", "tas-stack", "tas-survey");
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        getContent().removeAll();
        getContent().add(new PageHead("survey", "survey.title", getTranslation("survey.results.title")));
        if (!consents.isGiven(Purpose.SURVEYS)) {
            getContent().add(QuestionnaireView.notAllowed(this));
        } else if (!consents.isGiven(Purpose.USE_SURVEY)) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("survey.results.notAllowed"),
                            Buttons.quiet(
                                    Icons.SHIELD_CHECK,
                                    getTranslation("survey.toMe"),
                                    click -> AccountNavigation.toMe())));
        } else {
            results(trends.read(clock.instant(), preferences.get().days()));
        }
    }

    private void results(SurveyTrends found) {
        Paragraph how = new Paragraph(getTranslation("survey.results.how", SurveyTrends.WEEKS));
        how.addClassName("tas-quiet");
        getContent().add(how);
        if (found.trends().isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("survey.results.none"),
                            Buttons.large(
                                    Icons.PENCIL,
                                    getTranslation(
                                            "survey.beginWith", SurveyWords.title(this, QuestionnaireKind.WEEKLY)),
                                    click -> SurveyNavigation.toQuestions(QuestionnaireKind.WEEKLY))));
            return;
        }
        found.trends().forEach(trend -> getContent().add(new TrendBlock(trend)));
        BesideBlocks.of(this, found).forEach(block -> getContent().add(block));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("survey.results.title"));
    }
}
