package app.taskaversion.tracking.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.FirstScreens;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.task.TaskService;
import app.taskaversion.tracking.InstanceService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/**
 * The first minute: a few questions, one on a page, each of which can be skipped, and at the end one thing that is named
 * and begun. Opened again later it begins anew. (product §3.4; design: survey)
 */
@Route("welcome")
@PermitAll
class OnboardingView extends Composite<Div> implements HasDynamicTitle {

    private final Onboarding onboarding;
    private final Feedback feedback;
    private final CaptureCard.Taker taker;
    private final FirstLine line;
    private final List<FirstScreens.Visit> visits;
    private final List<FirstScreens.Screen> screens;
    private int at;

    OnboardingView(
            Onboarding onboarding,
            TaskService tasks,
            InstanceService instances,
            PreferenceService preferences,
            ConsentService consents,
            Clock clock) {
        this.onboarding = onboarding;
        feedback = new Feedback(this, () -> preferences.get().noRush(), () -> {});
        taker = new CaptureActions(this, tasks, instances, preferences, consents, clock, feedback, () -> {});
        line = new FirstLine(() -> preferences.get().days(), clock, "onboarding.missing").onEnter(this::start);
        visits = onboarding.begin();
        screens = Onboarding.of(visits);
        at = onboarding.at(screens.size());
        getContent().addClassNames("tas-column", "tas-stack", "tas-onboarding");
        show();
    }

    private H1 show() {
        FirstScreens.Screen screen = screens.get(at);
        H1 question = new H1(getTranslation(screen.questionKey()));
        question.addClassName("tas-title");
        question.getElement().setAttribute("tabindex", "-1");
        Paragraph why = new Paragraph(getTranslation(screen.whyKey()));
        why.addClassName("tas-quiet");
        Div words = new Div(question, why);
        words.addClassNames("tas-stack", "tas-tight");
        getContent().removeAll();
        getContent().add(head(), words, screen.create());
        if (isLast()) {
            H2 thing = new H2(getTranslation("now.first.question"));
            Div begin = new Div(thing, line);
            begin.addClassNames("tas-stack", "tas-tight", "tas-onboarding-thing");
            getContent().add(begin);
        }
        getContent().add(foot());
        return question;
    }

    private boolean isLast() {
        return at == screens.size() - 1;
    }

    private Div head() {
        String where = getTranslation("onboarding.at", at + 1, screens.size());
        Div left = new Div();
        left.addClassName("tas-row");
        if (at > 0) {
            left.add(Buttons.icon(Icons.CHEVRON_LEFT, getTranslation("onboarding.back"), click -> go(at - 1)));
        }
        Span count = new Span(where);
        count.addClassNames("tas-small", "tas-quiet", "tas-num");
        left.add(count);
        Button skip = Buttons.of(getTranslation("onboarding.skipAll"), click -> leave());
        skip.addThemeVariants(ButtonVariant.TERTIARY);
        Div row = new Div(left, skip);
        row.addClassNames("tas-row", "between");
        ProgressBar progress = new ProgressBar(0, screens.size(), at + 1.0);
        progress.getElement().setAttribute("aria-label", where);
        Div head = new Div(row, progress);
        head.addClassName("tas-onboarding-head");
        return head;
    }

    private Div foot() {
        Div foot = isLast()
                ? new Div(
                        Buttons.large(Icons.MOON, getTranslation("onboarding.notNow"), click -> leave()),
                        Buttons.primary(Icons.PLAY, getTranslation("now.start"), click -> start()))
                : new Div(
                        skipThis(),
                        Buttons.primary(Icons.ARROW_RIGHT, getTranslation("onboarding.next"), click -> go(at + 1)));
        foot.addClassNames("tas-actions", "foot");
        return foot;
    }

    private Button skipThis() {
        Button skip = Buttons.of(getTranslation("onboarding.skip"), click -> go(at + 1));
        skip.addThemeName("large");
        return skip;
    }

    private void go(int to) {
        at = to;
        onboarding.remember(at);
        // Whoever reads by ear hears the next question; whoever uses keys goes on from there.
        show().getElement().executeJs("this.focus()");
    }

    private void start() {
        line.take((typed, taken) -> taker.start(typed, () -> {
            taken.run();
            leave();
        }));
    }

    /** Whatever comes in between, nobody is held up here: at worst it is offered once more. */
    private void leave() {
        var unused = feedback.attempt(() -> onboarding.end(visits));
        UI.getCurrentOrThrow().navigate(NowView.class);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("onboarding.title"));
    }
}
