package app.taskaversion.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.LookBackRange;
import app.taskaversion.platform.ui.PickOne;
import app.taskaversion.platform.ui.Still;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.Screen;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.ViewTest;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.time.Duration;
import java.time.Instant;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LookBackViewTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    private void run(TaskId task, int guess, int felt) {
        InstanceId id = instances
                .startTask(task, StartRequest.via(StartVia.LIST).with(Guess.of(null, Rating.chip(guess))))
                .instance();
        clock.advanceMinutes(10);
        instances.complete(id, Outcome.of(Rating.chip(felt), null));
    }

    private static String shown() {
        return Screen.words(_get(LookBackView.class));
    }

    @Test
    void beforeAnythingItSaysHowItBegins() {
        Screen.open("analytics");
        assertThat(_find(H1.class)).hasSize(1);
        assertThat(shown()).contains("It begins with the first thing you start.");
    }

    @Test
    void oneOrTwoPairsAreTooEarlyToTell() {
        TaskId call = tasks.create("Call", 0);
        run(call, 4, 2);
        run(call, 4, 2);
        Screen.open("analytics");
        assertThat(shown())
                .contains("you started 2 things and finished 2.")
                .contains("Too early to tell: 2 of 3 answers so far.")
                .doesNotContain("easier");
    }

    @Test
    void threePairsSaySomethingInEitherDirection() {
        TaskId call = tasks.create("Call", 0);
        TaskId walk = tasks.create("Walk", 0);
        for (int i = 0; i < 3; i++) {
            run(call, 2, 5);
            run(walk, 4, 3);
        }
        Screen.open("analytics");
        assertThat(shown()).contains("Call was harder than you guessed.");
        assertThat(_find(Still.class))
                .anySatisfy(list -> assertThat(Jsoup.parse(list.html()).select(".tas-mirror[aria-label]"))
                        .hasSize(2));
    }

    @Test
    void everyBlockSpeaksOnceThereIsAHistory() {
        TaskId call = tasks.create("Call", 15);
        Instant now = clock.instant();
        for (int day = 1; day <= 20; day++) {
            history.done(
                    call,
                    Done.at(now.minus(Duration.ofDays(day)))
                            .rated(80.0, 30.0, 60.0)
                            .took(15.0, 30.0));
        }
        Screen.open("analytics");
        assertThat(shown())
                .contains("things turn out easier than you guess (from 20 answers)")
                .contains("Call was easier than you guessed.")
                .contains("Things usually take 1.7 times as long as you plan.")
                .contains("Most of the waking time went into work: 10 h.")
                .contains("Call is coming up, going by its rhythm.")
                .contains("How bad it will be: ")
                .contains("Nothing was let go.")
                .doesNotContain("NaN", "lookBack.");
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the choice of that label holds ranges
    private static void choose(String label, LookBackRange range) {
        ((PickOne<LookBackRange>) _get(PickOne.class, spec -> spec.withLabel(label))).pick(range);
    }

    @Test
    void theRangeStandsInTheAddressAndACategoryDoesNot() {
        run(tasks.create("Call", 0), 4, 2);
        clock.advance(Duration.ofDays(40));
        Screen.open("analytics");
        assertThat(shown()).contains("Nothing to look back on yet.");
        choose("Time", LookBackRange.QUARTER);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("analytics?range=quarter");
        assertThat(shown()).contains("Too early to tell: 1 of 3 answers so far.");
    }

    @Test
    void aTaskIsPickedToSeeItOverTime() {
        TaskId call = tasks.create("Call", 15);
        TaskId walk = tasks.create("Walk", 15);
        Instant now = clock.instant();
        for (int day = 1; day <= 20; day++) {
            history.done(call, Done.at(now.minus(Duration.ofDays(day))).rated(80.0, 30.0, 60.0));
            history.done(walk, Done.at(now.minus(Duration.ofDays(day))).rated(20.0, 30.0, 60.0));
        }
        Screen.open("analytics");
        assertThat(shown()).contains("Call tends to be hardest to start: ").contains("How bad it will be: 3.");
        String way = "analytics?task=" + call;
        assertThat(_find(Still.class))
                .anySatisfy(list -> assertThat(list.html()).contains("href=\"" + way + "\""));
        Screen.open(way);
        assertThat(shown()).contains("Call, how bad it will be: 4.").doesNotContain("Walk was");
    }

    @Test
    void aYearHasItsMonthsAndAWeekDoesNot() {
        run(tasks.create("Call", 0), 4, 2);
        clock.advance(Duration.ofDays(40));
        run(tasks.create("Walk", 0), 4, 2);
        Screen.open("analytics?range=year");
        assertThat(shown()).contains("Over a year you started most in ");
        Screen.open("analytics");
        assertThat(shown()).doesNotContain("Over a year");
    }

    @Test
    void doubtedImportsAreNamed() {
        history.done(
                tasks.create("Call", 0),
                Done.at(clock.instant()).rated(50.0, 50.0, 50.0).flagged("PREDICTION_BACKFILLED"));
        Screen.open("analytics");
        assertThat(shown()).contains("One imported answer was left as the form had filled it in");
    }

    /** What a session holds is mostly nodes, some 450 bytes each; with tables drawn at once they were 1 500. */
    @Test
    void aSessionHoldsFewNodesOfIt() {
        Instant now = clock.instant();
        for (int task = 0; task < 8; task++) {
            TaskId each = tasks.create("Task " + task, 15);
            for (int day = 1; day <= 20; day++) {
                history.done(
                        each,
                        Done.at(now.minus(Duration.ofDays(day)).minusSeconds(task * 3600L))
                                .rated(80.0 - task, 30.0, 60.0)
                                .took(15.0, 30.0));
            }
        }
        Screen.open("analytics");
        assertThat(Screen.nodes(UI.getCurrent())).isBetween(100, 200);
    }
}
