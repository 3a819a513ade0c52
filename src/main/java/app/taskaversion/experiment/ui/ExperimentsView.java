package app.taskaversion.experiment.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.ui.AccountNavigation;
import app.taskaversion.experiment.Experiment;
import app.taskaversion.experiment.ExperimentService;
import app.taskaversion.experiment.Strategy;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.platform.ui.Button;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What helps me start? One question at a time, tried out on oneself. (product §3.3) */
@Route("settings/experiments")
@PermitAll
class ExperimentsView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final ExperimentService experiments;
    private final ConsentService consents;
    private final PreferenceService preferences;
    private final Clock clock;

    ExperimentsView(
            ExperimentService experiments,
            ConsentService consents,
            PreferenceService preferences,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.experiments = experiments;
        this.consents = consents;
        this.preferences = preferences;
        this.clock = clock;
        getContent().addClassNames("tas-column", "tas-stack", "tas-experiments");
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        Instant now = clock.instant();
        DayBoundary days = preferences.get().days();
        List<Experiment> all = experiments.list(now);
        boolean allowed = consents.isGiven(Purpose.PERSONAL_EXPERIMENTS);
        getContent().removeAll();
        getContent()
                .add(PageHead.belowMe(getTranslation("experiment.title"))
                        .about(getTranslation("experiment.how", Experiment.MOST / 2)));
        if (!allowed) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("experiment.notAllowed"),
                            Buttons.quiet(
                                    Icons.SHIELD_CHECK,
                                    getTranslation("experiment.toPrivacy"),
                                    click -> AccountNavigation.toPrivacy())));
        }
        all.stream()
                .filter(Experiment::running)
                .forEach(one -> getContent().add(new ExperimentCard(one, days, now, stop(one))));
        boolean room = all.stream().noneMatch(one -> one.running() && one.drawn() < Experiment.MOST);
        if (allowed && room) {
            getContent().add(choices());
        }
        List<Experiment> ended = all.stream().filter(one -> !one.running()).toList();
        if (!ended.isEmpty()) {
            getContent().add(new H2(getTranslation("experiment.earlier")));
            ended.forEach(one -> getContent().add(new ExperimentCard(one, days, now, delete(one))));
        }
    }

    private Component choices() {
        Div choices = new Div(new H2(getTranslation("experiment.choose")));
        choices.addClassNames("tas-card", "tas-block", "tas-settings");
        for (Strategy strategy : Strategy.values()) {
            Div words = new Div(
                    new H3(ExperimentWords.name(this, strategy)),
                    new Paragraph(getTranslation("experiment.strategy." + strategy + ".what")));
            Button start = Buttons.quiet(Icons.PLAY, getTranslation("experiment.start"), click -> {
                experiments.start(strategy);
                show();
            });
            start.setAriaLabel(getTranslation("experiment.startOf", ExperimentWords.name(this, strategy)));
            Div row = new Div(words, start);
            row.addClassNames("tas-setting", "roomy");
            choices.add(row);
        }
        return choices;
    }

    private Button stop(Experiment experiment) {
        return Buttons.quiet(Icons.PAUSE, getTranslation("experiment.stop"), click -> {
            experiments.stop(experiment.id());
            show();
        });
    }

    private Button delete(Experiment experiment) {
        return Buttons.quiet(Icons.TRASH_2, getTranslation("experiment.delete"), click -> {
            experiments.delete(experiment.id());
            show();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("experiment.title"));
    }
}
