package app.taskaversion.analytics.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.platform.ui.MirrorStrip;
import app.taskaversion.task.TaskId;
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
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ViewTest
class LookBackViewTest {

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

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
        assertThat(_find(MirrorStrip.class)).hasSize(2);
    }
}
