package app.taskaversion.survey.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.DoorLink;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.CheckInService;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.SurveyRow;
import app.taskaversion.survey.SurveyService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What there is to answer, what was begun, and one's own answers to look at and to delete. */
@Route("survey")
@PermitAll
class SurveysView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final SurveyService surveys;
    private final CheckInService checkIns;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;

    SurveysView(
            SurveyService surveys,
            CheckInService checkIns,
            ConsentService consents,
            PreferenceService preferences,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.surveys = surveys;
        this.checkIns = checkIns;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
        feedback = new Feedback(this, () -> preferences.get().noRush(), this::show);
        getContent().addClassNames("tas-column", "tas-stack", "tas-survey");
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Instant now = clock.instant();
        DayWords days = new DayWords(this, preferences.get().days(), now);
        List<SurveyRow> rows = surveys.list();
        getContent().removeAll();
        getContent().add(PageHead.belowMe(getTranslation("survey.title")).about(getTranslation("survey.how")));
        if (consents.isGiven(Purpose.SURVEYS)) {
            for (QuestionnaireKind kind : QuestionnaireKind.values()) {
                getContent().add(card(kind, rows, days, now));
            }
            getContent().add(DoorLink.to(SurveyResultsView.class, "survey.results.title"));
        } else {
            getContent().add(QuestionnaireView.notAllowed(this));
        }
        List<SurveyRow> kept = rows.stream().filter(row -> !row.open()).toList();
        if (!kept.isEmpty()) {
            getContent().add(new H2(getTranslation("survey.yours")));
            kept.forEach(row -> getContent().add(new SentSurvey(row, days, surveys, feedback, this::show)));
        }
        getContent().add(DoorLink.to(HelpNowView.class, "help.now.title"));
    }

    private Section card(QuestionnaireKind kind, List<SurveyRow> rows, DayWords days, Instant now) {
        String title = SurveyWords.title(this, kind);
        List<SurveyRow> own =
                rows.stream().filter(row -> row.kind().equals(kind.key())).toList();
        SurveyRow open = own.stream().filter(SurveyRow::open).findFirst().orElse(null);
        Button begin = Buttons.quiet(
                Icons.PENCIL,
                getTranslation(open != null ? "survey.goOn" : "survey.begin"),
                click -> SurveyNavigation.toQuestions(kind));
        begin.setAriaLabel(getTranslation(open != null ? "survey.goOnWith" : "survey.beginWith", title));
        Paragraph state = new Paragraph(state(kind, own, open, days, now));
        state.addClassNames("tas-small", "tas-quiet");
        Div foot = new Div(state, begin);
        foot.addClassNames("tas-row", "wrap", "between");
        Section card =
                new Section(new H2(title), new Paragraph(getTranslation("survey.kind." + kind.key() + ".what")), foot);
        card.addClassNames("tas-card", "tas-block");
        return card;
    }

    private String state(
            QuestionnaireKind kind, List<SurveyRow> own, @Nullable SurveyRow open, DayWords days, Instant now) {
        if (open != null) {
            return getTranslation("survey.begun", days.day(at(open, now)));
        }
        String last = own.stream()
                .filter(row -> !row.open() && row.submittedAt() != null)
                .findFirst()
                .map(row -> getTranslation("survey.last", days.day(at(row, now))))
                .orElseGet(() -> getTranslation("survey.never"));
        if (kind != QuestionnaireKind.PERIODIC) {
            return last;
        }
        return checkIns.next(now, preferences.get().days())
                .map(day -> last + " "
                        + getTranslation(
                                "survey.next", days.day(preferences.get().days().startOf(day))))
                .orElse(last);
    }

    private static Instant at(SurveyRow row, Instant otherwise) {
        return Objects.requireNonNullElse(row.at(), otherwise);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("survey.title"));
    }
}
