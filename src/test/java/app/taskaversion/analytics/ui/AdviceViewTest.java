package app.taskaversion.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.chart.FiguresFold;
import app.taskaversion.platform.chart.FiguresTable;
import app.taskaversion.platform.ui.Fold;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.Decisions;
import app.taskaversion.testsupport.Decisions.Shown;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import app.taskaversion.testsupport.ViewTest;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ViewTest
class AdviceViewTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private Decisions decisions;

    @Autowired
    private ConsentService consents;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    private TaskId call;
    private TaskId other;

    @BeforeEach
    void aTask() {
        call = tasks.create("Call", 15);
        other = tasks.create("Read", 15);
    }

    private static String shown() {
        Screen.open("analytics/advice");
        return Screen.words(_get(AdviceView.class));
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private void picked(int daysAgo, String mode, Shown list) {
        UUID impression = decisions.shown(list, call).getFirst();
        UUID instance =
                history.done(call, Done.at(daysAgo(daysAgo).plusSeconds(3600)).rated(60.0, 30.0, 70.0));
        decisions.picked(impression, instance, daysAgo(daysAgo).plusSeconds(1800));
    }

    private void chosen(int daysAgo) {
        history.done(
                other,
                Done.at(daysAgo(daysAgo).minusSeconds(40_000))
                        .rated(60.0, 50.0, 50.0)
                        .percent(50));
    }

    @Test
    void beforeAnythingWasShownItSaysWhatItWillSay() {
        assertThat(shown())
                .contains("Once you have seen suggestions", "Not enough yet.", "You have not allowed lists")
                .doesNotContain("100 suggested things");
        assertThat(_find(FiguresTable.class)).isEmpty();
    }

    @Test
    void whatHappenedStandsWithItsNumbersAndIsNoProof() {
        for (int day = 3; day < 23; day++) {
            picked(day, "gentle_start", Shown.card(daysAgo(day), "gentle_start"));
            chosen(day);
        }
        picked(24, "worth_it", Shown.card(daysAgo(24), "worth_it"));
        String words = shown();
        assertThat(words)
                .contains(
                        "You finish more of what is suggested than of the rest.",
                        "This is no proof: easy things are suggested more often.",
                        "A gentle start",
                        "Worth it",
                        "rec-1.0",
                        "too early (1)",
                        "Seen from outside");
        assertThat(words.indexOf("What happened")).isLessThan(words.indexOf("What chance can tell"));
        _find(FiguresFold.class).forEach(fold -> _get(fold, Fold.class).open());
        assertThat(_find(FiguresTable.class)).hasSize(2);
    }

    @Test
    void fewThingsMakeNoSentence() {
        picked(3, "gentle_start", Shown.card(daysAgo(3), "gentle_start"));
        assertThat(shown()).contains("Too early to tell: one suggested thing has ended, and 0 you chose yourself.");
    }

    @Test
    void whatWasDrawnByLotIsComparedOnceThereIsEnough() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        TaskId tax = tasks.create("Tax", 30);
        String chances =
                "{\"chances\":{\"%s\":[0.9,0.5,0.5],\"%s\":[0.5,0.5,0.5]},\"leaders\":{}}".formatted(call, tax);
        for (int day = 3; day < 23; day++) {
            for (int i = 0; i < 2; i++) {
                picked(
                        day,
                        "gentle_start",
                        Shown.card(daysAgo(day), "gentle_start").drawn(chances));
            }
        }
        assertThat(shown())
                .contains("not enough yet")
                .contains("40 lists were drawn by lot, of 40")
                .doesNotContain("You have not allowed lists");
        for (int day = 3; day < 23; day++) {
            for (int i = 0; i < 4; i++) {
                picked(
                        day,
                        "gentle_start",
                        Shown.card(daysAgo(day), "gentle_start").drawn(chances));
            }
        }
        for (int day = 3; day < 43; day++) {
            decisions.shown(Shown.card(daysAgo(day), "gentle_start").drawn(chances), tax);
            decisions.shown(Shown.card(daysAgo(day), "gentle_start").drawn(chances), tax);
            decisions.shown(Shown.card(daysAgo(day), "gentle_start").drawn(chances), tax);
        }
        assertThat(shown())
                .contains("In this order a list brought 55 points of relief, by pure chance 28: the order helps.");
    }

    private void compared(int days, double more) {
        for (int day = 4; day < 4 + days; day++) {
            boolean model = day % 2 == 0;
            Shown list = Shown.card(daysAgo(day), "gentle_start").turn(model ? "ml" : "rules");
            UUID impression = decisions.shown(list, call).getFirst();
            UUID instance = history.done(
                    call,
                    Done.at(daysAgo(day).plusSeconds(3600)).rated(60.0, 30.0, 50.0 + day % 5 + (model ? more : 0)));
            decisions.picked(impression, instance, daysAgo(day).plusSeconds(1800));
        }
    }

    @Test
    void withoutComparedDaysItSaysWhatItTakesAndWhereToAgree() {
        assertThat(shown())
                .contains("Rules and model by turns", "Not enough yet.")
                .contains("So far: 0 days with the model, 0 with rules. About 12 weeks more are needed.")
                .contains("You have not allowed days to be compared");
    }

    @Test
    void beforeTheRoundIsFullNoDifferenceIsShown() {
        consents.give(Purpose.ALLOW_EXPERIMENTS, ConsentWay.SWITCH);
        compared(60, 40);
        assertThat(shown())
                .contains("So far: 30 days with the model, 30 with rules. About 3 weeks more are needed.")
                .doesNotContain("On days with the model a list brought")
                .doesNotContain("You have not allowed days to be compared");
    }

    @Test
    void afterTheRoundTheDifferenceStandsWithItsDaysAndRange() {
        compared(81, 20);
        String words = shown();
        assertThat(words)
                .contains("On days with the model a list brought you 20.", "points of relief more (")
                .contains(
                        "From 40 days with the model and 40 with rules", "of 100 lists", "The next round is under way");
        assertThat(words.indexOf("What chance can tell")).isLessThan(words.indexOf("Rules and model by turns"));
    }

    @Test
    void aDifferenceThatCanBeChanceIsCalledThat() {
        compared(81, 0);
        assertThat(shown()).contains("about as much on both kinds of days", "which can be chance");
    }

    @Test
    void whereTheModelRestsItSaysWhyAndHowLong() {
        compared(30, 0);
        TestSql sql = context.getBean(TestSql.class);
        int unused = sql.sql("update impression set response = 'DISMISSED' where user_id = :owner and decision_id in"
                        + " (select d.id from decision d where d.user_id = :owner and d.arm = 'ml')")
                .update();
        assertThat(shown())
                .contains("Rules suggest for now: on days with the model, you put more suggestions off.")
                .contains("Days are compared again from");
    }

    @Test
    void theWayThereIsOnLookBack() {
        history.done(other, Done.at(daysAgo(1)));
        Screen.open("analytics");
        assertThat(_find(RouterLink.class).stream().map(RouterLink::getHref)).contains("analytics/advice");
    }
}
