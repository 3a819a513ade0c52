package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class RecentQueriesContract {

    private static final Instant START = TestClock.START;

    @Autowired
    private RecentQueries recent;

    @Autowired
    private InstanceService instances;

    @Autowired
    private RoutineService routines;

    @Autowired
    private TaskService taskService;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends RecentQueriesContract {}

    @PostgresTest
    static class OnPostgresTest extends RecentQueriesContract {}

    private InstanceId start(String name, Guess guess) {
        return instances
                .startTask(
                        tasks.create(name, 0),
                        StartRequest.via(StartVia.SUGGESTION).with(guess))
                .instance();
    }

    private void demo(InstanceId id) {
        int one = sql.sql("update task_instance set demo = true where user_id = :owner and id = :id")
                .param("id", id.toString())
                .update();
        assertThat(one).isEqualTo(1);
    }

    @Test
    void whatWasFinishedComesWithOwnGuessesAndAnswers() {
        InstanceId rated = start("Call", Guess.of(null, Rating.chip(4)));
        clock.advanceMinutes(10);
        instances.complete(rated, Outcome.of(Rating.chip(2), null));
        InstanceId plain = start("Write", Guess.NONE);
        clock.advanceMinutes(10);
        instances.complete(plain, Outcome.NONE);
        InstanceId madeUp = start("Made up", Guess.NONE);
        instances.complete(madeUp, Outcome.NONE);
        demo(madeUp);
        InstanceId deleted = start("Deleted", Guess.NONE);
        instances.complete(deleted, Outcome.NONE);
        instances.delete(deleted);
        assertThat(recent.finished(START))
                .containsExactly(
                        new Finished(rated, "Call", START.plus(Duration.ofMinutes(10)), 75.0, 25.0),
                        new Finished(plain, "Write", START.plus(Duration.ofMinutes(20)), null, null));
        assertThat(recent.finished(START.plus(Duration.ofMinutes(15))))
                .extracting(Finished::name)
                .containsExactly("Write");
    }

    @Test
    void workIsReadAsStretches() {
        InstanceId id = start("Write", Guess.NONE);
        clock.advanceMinutes(10);
        instances.pause(id, null, null);
        clock.advanceMinutes(5);
        var unused = instances.start(id, StartRequest.via(StartVia.RESUME));
        assertThat(recent.work(START))
                .containsExactlyInAnyOrder(
                        new Stretch(START, START.plus(Duration.ofMinutes(10))),
                        new Stretch(START.plus(Duration.ofMinutes(15)), null));
        assertThat(recent.work(START.plusSeconds(1))).hasSize(1);
        demo(id);
        assertThat(recent.work(START)).isEmpty();
    }

    @Test
    void theLastWordIsAStepAnEndATaskOrAnImport() {
        assertThat(recent.lastRecorded(START)).isEmpty();
        InstanceId id = instances.plan(tasks.create("Write", 0), Guess.NONE, null, null);
        assertThat(recent.lastRecorded(START)).as("a new task").contains(START);
        clock.advanceMinutes(10);
        var unused = instances.start(id, StartRequest.via(StartVia.LIST));
        assertThat(recent.lastRecorded(START)).contains(START.plus(Duration.ofMinutes(10)));
        clock.advanceMinutes(10);
        instances.complete(id, Outcome.NONE);
        clock.advanceMinutes(10);
        instances.answer(id, Outcome.of(Rating.chip(2), null));
        assertThat(recent.lastRecorded(clock.instant())).contains(START.plus(Duration.ofMinutes(30)));
        assertThat(recent.lastRecorded(START))
                .as("any that is late enough")
                .contains(START.plus(Duration.ofMinutes(20)));
    }

    @Test
    void whatARoutineDoesByItselfIsNotThePerson() {
        TaskId plants = taskService
                .create(TaskData.named("Water the plants")
                        .withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, LocalTime.of(8, 0)))
                .id();
        for (int day = 0; day < 8; day++) {
            clock.advance(Duration.ofDays(1));
            routines.comeBack();
        }
        assertThat(recent.lastRecorded(clock.instant())).contains(START);
        var unused = instances.plan(plants, Guess.NONE, null, null);
        assertThat(recent.lastRecorded(clock.instant())).contains(clock.instant());
    }

    @Test
    void anotherPersonIsNobody() {
        InstanceId id = start("Write", Guess.NONE);
        instances.complete(id, Outcome.NONE);
        People.signIn(People.create(context));
        assertThat(recent.finished(START)).isEmpty();
        assertThat(recent.work(START)).isEmpty();
        assertThat(recent.lastRecorded(START)).isEmpty();
    }
}
