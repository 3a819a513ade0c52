package app.taskaversion.sharing.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.account.SignInCheck;
import app.taskaversion.platform.ui.Buttons;
import app.taskaversion.platform.ui.DayWords;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.Feedback;
import app.taskaversion.platform.ui.Icons;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.platform.ui.WhileUnderWay;
import app.taskaversion.sharing.AggregateExportService;
import app.taskaversion.sharing.ReleasesOverview;
import app.taskaversion.sharing.rule.Budget;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneOffset;

/** Statistics over those who agreed, for whoever runs this server. To everybody else there is no such page. */
@Route("settings/sharing")
@PermitAll
class SharingView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {

    private final AggregateExportService exports;
    private final SignInCheck check;
    private final PreferenceService preferences;
    private final Clock clock;
    private final Feedback feedback;
    private boolean asked;

    SharingView(AggregateExportService exports, SignInCheck check, PreferenceService preferences, Clock clock) {
        this.exports = exports;
        this.check = check;
        this.preferences = preferences;
        this.clock = clock;
        this.feedback = new Feedback(this, () -> false, this::show);
        getContent().addClassNames("tas-column", "tas-stack", "tas-models");
        WhileUnderWay.of(this, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (exports.isOperator()) {
            show();
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        ReleasesOverview page = exports.overview();
        DayWords days = new DayWords(this, preferences.get().days(), clock.instant());
        getContent().removeAll();
        getContent()
                .add(
                        PageHead.belowMe(getTranslation("sharing.title")).about(getTranslation("sharing.what")),
                        left(page),
                        new H2(getTranslation("sharing.releases")));
        if (page.releases().isEmpty()) {
            getContent().add(new EmptyState(getTranslation("sharing.none")));
        }
        page.releases().forEach(release -> getContent().add(new ReleaseCard(release, days, exports)));
        WhileUnderWay.lookAgain(page.isUnderWay());
    }

    /** What is left of the year, and the one thing to do; it has no way back, so the first tap only asks. */
    private Div left(ReleasesOverview page) {
        Div card = new Div();
        card.addClassNames("tas-card", "tas-block");
        card.add(new H2(getTranslation("sharing.left", page.left(), Budget.RELEASES_A_YEAR)));
        card.add(new Paragraph(getTranslation("sharing.rules")));
        Div row = new Div();
        row.addClassNames("tas-row", "wrap");
        if (page.isUnderWay()) {
            Paragraph counting = new Paragraph(getTranslation("sharing.counting"));
            counting.getElement().setAttribute("role", "status");
            row.add(counting);
        } else if (!check.accounts()) {
            row.add(new Paragraph(getTranslation("sharing.nobodyElse")));
        } else if (page.left() == 0) {
            row.add(new Paragraph(getTranslation(
                    "sharing.spent.until",
                    page.freeFrom().atZone(ZoneOffset.UTC).getYear())));
        } else if (asked) {
            row.add(
                    Buttons.large(Icons.CHECK, getTranslation("sharing.sure"), click -> release()),
                    Buttons.quiet(Icons.X, getTranslation("sharing.notNow"), click -> ask(false)));
            card.add(new Paragraph(getTranslation("sharing.ask")));
        } else {
            row.add(Buttons.large(Icons.SHIELD_CHECK, getTranslation("sharing.count"), click -> ask(true)));
        }
        card.add(row);
        return card;
    }

    private void ask(boolean really) {
        asked = really;
        show();
    }

    private void release() {
        asked = false;
        boolean unused = feedback.attempt(exports::release);
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("sharing.title"));
    }
}
