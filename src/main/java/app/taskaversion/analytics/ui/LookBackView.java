package app.taskaversion.analytics.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.analytics.LookBackQueries;
import app.taskaversion.analytics.LookBackQueries.PairKind;
import app.taskaversion.analytics.LookBackQueries.WeekPicture;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerBroadcaster;
import app.taskaversion.platform.ui.EmptyState;
import app.taskaversion.platform.ui.LiveRefresh;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;

/** The last seven days in a sentence, and how guesses turned out. */
@Route("analytics")
@PermitAll
class LookBackView extends Composite<Div> implements HasDynamicTitle {

    private final LookBackQueries queries;
    private final PreferenceService preferences;
    private final Clock clock;

    LookBackView(
            LookBackQueries queries,
            PreferenceService preferences,
            Clock clock,
            OwnerBroadcaster broadcaster,
            CurrentOwner owner) {
        this.queries = queries;
        this.preferences = preferences;
        this.clock = clock;
        getContent().addClassNames("tas-wide", "tas-stack", "tas-look-back");
        show();
        LiveRefresh.of(this, broadcaster, owner.get(), this::show);
    }

    private void show() {
        getContent().removeAll();
        H1 title = new H1(getTranslation("nav.lookBack"));
        title.addClassName("tas-title");
        getContent().add(title);
        Instant now = clock.instant();
        WeekPicture week = queries.week(now, preferences.get().days());
        PairsBlock dread = new PairsBlock(PairKind.DREAD, queries.guessesAndAnswers(PairKind.DREAD, now));
        PairsBlock relief = new PairsBlock(PairKind.RELIEF, queries.guessesAndAnswers(PairKind.RELIEF, now));
        if (week.isEmpty() && dread.isEmpty() && relief.isEmpty()) {
            getContent().add(new EmptyState(getTranslation("lookBack.empty")));
            return;
        }
        getContent().add(weekInWords(week));
        Div blocks = new Div();
        blocks.addClassName("tas-grid-2");
        blocks.add(dread.isEmpty() && relief.isEmpty() ? new PairsBlock[] {dread} : new PairsBlock[] {dread, relief});
        getContent().add(blocks);
    }

    private Div weekInWords(WeekPicture week) {
        Paragraph sentence = new Paragraph(getTranslation("lookBack.week", week.started(), week.finished()));
        sentence.addClassName("tas-week");
        Paragraph basis = new Paragraph(getTranslation(
                "lookBack.week.basis",
                week.finished(),
                week.answers(),
                Math.round(week.minutes()),
                week.timed(),
                week.letGo()));
        basis.addClassNames("tas-small", "tas-quiet");
        Div words = new Div(sentence, basis);
        words.addClassNames("tas-stack", "tas-week-words");
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("nav.lookBack"));
    }
}
