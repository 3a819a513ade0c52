package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.metric.CueHits;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class CueServiceContract {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private CueService cues;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends CueServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends CueServiceContract {}

    private InstanceId planned(String cue) {
        InstanceId id = instances.plan(tasks.create("Call", 0), Guess.NONE, null, null);
        instances.postpone(id, Postponement.onCue(cue), null);
        return id;
    }

    private CueHits hits(String cue) {
        Cue found = cues.find(cue).orElseThrow();
        assertThat(found.said()).isEqualTo(found.n() >= 3);
        return new CueHits(found.n(), found.hits(), found.open());
    }

    @Test
    void eachPlanCountsOnceUnderItsWords() {
        InstanceId first = planned("after coffee");
        clock.advanceMinutes(5);
        planned("After  Coffee");
        planned("at the desk");
        instances.start(first, StartRequest.via(StartVia.LIST));
        assertThat(hits("after coffee")).isEqualTo(new CueHits(1, 1, 1));
        assertThat(cues.list()).extracting(Cue::words).containsExactlyInAnyOrder("After  Coffee", "at the desk");
        clock.advance(DAY);
        assertThat(hits("AFTER COFFEE")).isEqualTo(new CueHits(2, 1, 0));
        assertThat(hits("at the desk")).isEqualTo(new CueHits(1, 0, 0));
    }

    @Test
    void itIsHereCountsOnAnyDay() {
        InstanceId slow = planned("after coffee");
        InstanceId tapped = planned("after coffee");
        clock.advance(DAY.multipliedBy(3));
        instances.start(slow, StartRequest.via(StartVia.LIST));
        instances.start(tapped, StartRequest.via(StartVia.CUE));
        assertThat(hits("after coffee")).isEqualTo(new CueHits(2, 1, 0));
    }

    @Test
    void aStartThatIsTakenBackIsNone() {
        InstanceId id = planned("after coffee");
        StartResult start = instances.start(id, StartRequest.via(StartVia.CUE));
        clock.advanceMinutes(1);
        instances.undoStart(start);
        assertThat(hits("after coffee")).isEqualTo(new CueHits(0, 0, 1));
    }

    @Test
    void aCueThatWasTypedWithTheTaskIsAPlanToo() {
        InstanceId id = instances.plan(tasks.create("Call", 0), Guess.NONE, Postponement.onCue("after lunch"), null);
        assertThat(hits("after lunch")).isEqualTo(new CueHits(0, 0, 1));
        instances.complete(id, Outcome.NONE);
        assertThat(hits("after lunch")).isEqualTo(new CueHits(1, 1, 0));
    }

    @Test
    void anotherWhenEndsThePlanAndTakingItBackForgetsIt() {
        InstanceId id = planned("after coffee");
        clock.advanceMinutes(5);
        instances.postpone(id, Postponement.onCue("at the desk"), null);
        clock.advanceMinutes(5);
        instances.start(id, StartRequest.via(StartVia.LIST));
        assertThat(hits("after coffee")).isEqualTo(new CueHits(1, 0, 0));
        assertThat(hits("at the desk")).isEqualTo(new CueHits(1, 1, 0));

        InstanceId taken = planned("after the news");
        instances.undoPostpone(taken);
        assertThat(cues.find("after the news")).isEmpty();
    }

    @Test
    void whatIsDeletedOrLongAgoDoesNotCount() {
        instances.delete(planned("after coffee"));
        planned("after tea");
        clock.advance(Duration.ofDays(200));
        assertThat(cues.list()).isEmpty();
    }

    @Test
    void everybodyHasTheirOwn() {
        planned("after coffee");
        People.signIn(People.create(context));
        assertThat(cues.list()).isEmpty();
    }
}
