package app.taskaversion.analytics.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.AdvicePage;
import app.taskaversion.analytics.AdviceService;
import app.taskaversion.analytics.metric.TurnRest;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.LiveRefresh;
import app.taskaversion.platform.ui.Note;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.Purpose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Whether suggestions help: what happened, which is no proof, and apart from it what chance can tell. (design:
 * effectiveness)
 */
@Route("analytics/advice")
@PermitAll
class AdviceView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final AdviceService advice;
    private final PreferenceService preferences;
    private final ConsentService consents;
    private final Clock clock;

    AdviceView(
            AdviceService advice,
            PreferenceService preferences,
            ConsentService consents,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.advice = advice;
        this.preferences = preferences;
        this.consents = consents;
        this.clock = clock;
        getContent().addClassNames("tas-column", "tas-stack", "tas-advice");
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        AdvicePage page = advice.read(clock.instant(), preferences.get().days());
        getContent().removeAll();
        getContent().add(new PageHead("analytics", "nav.lookBack", getTranslation("helps.title")));
        if (page.ways().isEmpty()) {
            getContent().add(EmptyState.toNow(getTranslation("helps.empty")));
        } else {
            getContent().add(new AdviceWords(page.observed()));
            heading("helps.happened", "helps.happenedHelp");
            getContent()
                    .add(
                            FigurePlaces.explained(new GroupsBlock(page.observed())),
                            FigurePlaces.explained(new WaysBlock(page.ways())));
        }
        heading("helps.chance", "helps.chanceHelp");
        boolean allowed = consents.isGiven(Purpose.ALLOW_EXPERIMENTS);
        getContent().add(FigurePlaces.explained(new ChanceBlock(page, allowed)));
        heading("turns.title", "turns.help");
        if (page.rest() != null) {
            rest(page.rest());
        }
        getContent().add(FigurePlaces.explained(new TurnsBlock(page.turns(), TurnsVoice.OWN)));
        if (!allowed) {
            getContent().add(new Note(Icons.INFO, getTranslation("turns.notAllowed")));
        }
    }

    private void rest(TurnRest rest) {
        getContent()
                .add(new Note(
                        Icons.PAUSE,
                        getTranslation(
                                "turns.rests",
                                getTranslation("turns.harder." + rest.measure()),
                                FigureWords.dayOfYear(LocalDate.ofEpochDay(rest.until())))));
    }

    private void heading(String key, String helpKey) {
        H2 heading = new H2(getTranslation(key));
        Paragraph help = new Paragraph(getTranslation(helpKey));
        help.addClassNames("tas-small", "tas-quiet");
        Div part = new Div(heading, help);
        part.addClassName("tas-advice-part");
        getContent().add(part);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("helps.title"));
    }
}
