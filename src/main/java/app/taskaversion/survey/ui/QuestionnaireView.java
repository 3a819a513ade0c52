package app.taskaversion.survey.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.privacy.Allowed;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.survey.Answer;
import app.taskaversion.survey.Item;
import app.taskaversion.survey.Questionnaire;
import app.taskaversion.survey.QuestionnaireKind;
import app.taskaversion.survey.Questionnaires;
import app.taskaversion.survey.StartedSurvey;
import app.taskaversion.survey.SurveyService;
import com.vaadin.flow.component.Component;
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
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One questionnaire on one page. Each answer is kept at its tap, so "save for later" only leaves; an untouched question
 * is not answered. (design: survey)
 */
@Route("survey/:kind")
@PermitAll
class QuestionnaireView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    static final String KIND = "kind";

    private final SurveyService surveys;
    private final ConsentService consents;
    private final Feedback feedback;
    private final Paragraph progress = new Paragraph();
    private final Set<String> answered = new LinkedHashSet<>();
    private @Nullable QuestionnaireKind kind;
    private int asked;

    QuestionnaireView(SurveyService surveys, ConsentService consents, PreferenceService preferences) {
        this.surveys = surveys;
        this.consents = consents;
        feedback = new Feedback(this, () -> preferences.get().noRush(), () -> {});
        getContent().addClassNames("tas-column", "tas-stack", "tas-survey");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuestionnaireKind> asked = event.getRouteParameters().get(KIND).flatMap(QuestionnaireKind::of);
        if (asked.isEmpty()) {
            event.forwardTo(SurveysView.class);
            return;
        }
        if (asked.get() == QuestionnaireKind.ONBOARDING) {
            event.forwardTo(SurveyNavigation.FIRST);
            return;
        }
        kind = asked.get();
        show(asked.get());
    }

    private void show(QuestionnaireKind which) {
        getContent().removeAll();
        getContent().add(new PageHead("survey", "survey.title", SurveyWords.title(this, which)));
        Allowed allowed = consents.allowed();
        if (!allowed.contains(Purpose.SURVEYS)) {
            getContent().add(notAllowed(this));
            return;
        }
        Optional<StartedSurvey> started = surveys.started(which);
        Questionnaire questionnaire = started.map(StartedSurvey::questionnaire)
                .orElseGet(() -> Questionnaires.shipped().current(which));
        Paragraph what = new Paragraph(getTranslation("survey.kind." + which.key() + ".what"));
        what.addClassName("tas-quiet");
        progress.addClassNames("tas-small", "tas-quiet");
        progress.getElement().setAttribute("role", "status");
        getContent().add(what, progress);
        asked = 0;
        answered.clear();
        started.ifPresent(survey -> answered.addAll(survey.answers().keySet()));
        for (Questionnaire.Part part : questionnaire.parts()) {
            part(which, part, started.orElse(null), allowed.freeText());
        }
        progress();
        getContent().add(new Note(Icons.LOCK, getTranslation("survey.onlyYou")), buttons(which));
    }

    private void part(
            QuestionnaireKind which, Questionnaire.Part part, @Nullable StartedSurvey started, boolean freeText) {
        Section section = new Section(new H2(getTranslation("survey.part." + part.key())));
        section.addClassNames("tas-card", "tas-block", "tas-form");
        boolean any = false;
        for (Item item : part.items()) {
            if (ItemField.asked(item, freeText)) {
                Answer given = started == null ? Answer.NONE : started.answers().getOrDefault(item.key(), Answer.NONE);
                section.add(new ItemField(
                        "survey/" + which.key(),
                        item,
                        surveys.choices(item),
                        given,
                        freeText,
                        answer -> store(which, item, answer)));
                asked++;
                any = true;
            }
        }
        if (any) {
            getContent().add(section);
        }
    }

    private boolean store(QuestionnaireKind which, Item item, Answer answer) {
        boolean stored = feedback.attempt(() -> surveys.answer(which, item.key(), answer));
        if (stored) {
            if (answer.isEmpty()) {
                answered.remove(item.key());
            } else {
                answered.add(item.key());
            }
            progress();
            if (item.callsForHelp(answer)) {
                SurveyNavigation.toHelp();
            }
        }
        return stored;
    }

    private void progress() {
        progress.setText(getTranslation("survey.progress", answered.size(), asked));
    }

    private Component buttons(QuestionnaireKind which) {
        Div buttons = new Div(
                Buttons.large(Icons.CLOCK, getTranslation("survey.later"), click -> SurveyNavigation.toSurveys()),
                Buttons.primary(Icons.CHECK, getTranslation("survey.done"), click -> {
                    if (feedback.attempt(() -> {
                        var unused = surveys.submit(which);
                    })) {
                        SurveyNavigation.toSurveys();
                    }
                }));
        buttons.addClassNames("tas-row", "wrap", "tas-survey-foot");
        return buttons;
    }

    /** What stands there while surveys are off. */
    static Component notAllowed(Component where) {
        return new EmptyState(
                where.getTranslation("survey.notAllowed"),
                Buttons.quiet(
                        Icons.SHIELD_CHECK, where.getTranslation("survey.toMe"), click -> AccountNavigation.toMe()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "app.title", kind == null ? getTranslation("survey.title") : SurveyWords.title(this, kind));
    }
}
