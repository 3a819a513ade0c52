package app.taskaversion.recommendation.ui;

import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.ui.PageHead;
import app.taskaversion.recommendation.Ask;
import app.taskaversion.recommendation.Fallback;
import app.taskaversion.recommendation.InCharge;
import app.taskaversion.recommendation.SuggestionService;
import app.taskaversion.recommendation.Sure;
import app.taskaversion.recommendation.model.Explanation;
import app.taskaversion.recommendation.model.Score;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** How suggestions are found: what decides now, the formula with its constants, what goes in and what never does. */
@Route("settings/suggestions")
@PermitAll
class HowView extends Composite<Div> implements HasDynamicTitle {

    private static final int PERCENT = 100;

    HowView(SuggestionService suggestions, PreferenceService preferences, Clock clock) {
        getContent().addClassNames("tas-column", "tas-stack", "tas-how");
        getContent().add(PageHead.belowMe(getTranslation("how.title")));
        part("how.now");
        getContent()
                .add(now(suggestions.inCharge(
                        new Ask(clock.instant(), preferences.get().days(), null))));
        part("how.steps");
        list(new OrderedList(), "how.steps.1", "how.steps.2", "how.steps.3", "how.steps.4");
        part("how.score");
        list(new UnorderedList(), "how.score.predicted", "how.score.worth", "how.score.anyway");
        getContent()
                .add(
                        line("how.score.value", (long) Score.NOT_FINISHED),
                        line("how.score.due", (long) Score.DUE),
                        line("how.score.order"));
        part("how.sure");
        getContent()
                .add(
                        line("how.sure.means"),
                        line("how.sure.words", percent(Sure.HIGH_FROM), percent(Sure.MEDIUM_FROM)),
                        line("how.sure.little", Sure.KNOWN_FROM, Sure.HIGH_FROM_STARTED));
        part("how.guards");
        list(new UnorderedList(), "how.guards.load", "how.guards.harder", "how.guards.no", "how.guards.tooMuch");
        part("how.why");
        getContent().add(line("how.why.words", percent(Explanation.WORTH_SAYING)));
        part("how.in");
        list(new UnorderedList(), "how.in.said", "how.in.became", "how.in.dates", "how.in.now");
        part("how.never");
        list(new UnorderedList(), "how.never.name", "how.never.words", "how.never.survey", "how.never.later");
        part("how.days");
        getContent().add(line("how.days.words"));
        part("how.kept");
        getContent().add(line("how.kept.words"));
    }

    private static long percent(double share) {
        return Math.round(share * PERCENT);
    }

    private Paragraph now(InCharge charge) {
        Fallback why = charge.why();
        if (why == null) {
            return line(
                    charge.people() > 1 ? "how.now.people" : "how.now.own",
                    charge.people(),
                    charge.started(),
                    String.valueOf(charge.model()));
        }
        String rule = AdviceNavigation.foundBy(this, charge.rule());
        String because = AdviceNavigation.fallback(this, why);
        return new Paragraph(because == null ? rule : getTranslation("how.now.rule", rule, because));
    }

    private void part(String key) {
        getContent().add(new H2(getTranslation(key)));
    }

    private Paragraph line(String key, Object... arguments) {
        return new Paragraph(getTranslation(key, arguments));
    }

    private void list(HtmlContainer list, String... keys) {
        for (String key : keys) {
            list.add(new ListItem(getTranslation(key)));
        }
        getContent().add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("app.title", getTranslation("how.title"));
    }
}
