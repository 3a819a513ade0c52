package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.analytics.LookBackQueries.GuessAndFelt;
import app.taskaversion.analytics.LookBackQueries.PairKind;
import app.taskaversion.analytics.LookBackQueries.WeekPicture;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.InstanceId;
import app.taskaversion.tracking.InstanceService;
import app.taskaversion.tracking.Outcome;
import app.taskaversion.tracking.Rating;
import app.taskaversion.tracking.StartRequest;
import app.taskaversion.tracking.StartVia;
import java.time.Duration;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class LookBackQueriesContract {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private LookBackQueries queries;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends LookBackQueriesContract {}

    @PostgresTest
    static class OnPostgresTest extends LookBackQueriesContract {}

    private void run(TaskId task, @Nullable Integer guess, @Nullable Integer felt) {
        Guess before = Guess.of(null, guess == null ? null : Rating.chip(guess));
        InstanceId id = instances
                .startTask(task, StartRequest.via(StartVia.LIST).with(before))
                .instance();
        clock.advanceMinutes(10);
        instances.complete(id, Outcome.of(felt == null ? null : Rating.chip(felt), null));
    }

    @Test
    void nothingIsEmptyAndNotZeroOfSomething() {
        assertThat(queries.week(clock.instant(), DAYS).isEmpty()).isTrue();
        assertThat(queries.guessesAndAnswers(PairKind.DREAD, clock.instant())).isEmpty();
    }

    @Test
    void aWeekCountsWhatWasStartedFinishedAndAnswered() {
        TaskId task = tasks.create("Call", 0);
        run(task, 4, 2);
        run(task, null, null);
        InstanceId begun =
                instances.startTask(task, StartRequest.via(StartVia.LIST)).instance();
        InstanceId planned = instances.plan(task, Guess.NONE, null, null);
        instances.letGo(planned, null, null);
        assertThat(begun).isNotNull();
        assertThat(queries.week(clock.instant(), DAYS)).isEqualTo(new WeekPicture(3, 2, 1, 20, 2, 1));
    }

    @Test
    void sevenDaysReachBackToTheStartOfTheFirstOfThem() {
        TaskId task = tasks.create("Call", 0);
        run(task, null, null);
        clock.advance(Duration.ofDays(6));
        assertThat(queries.week(clock.instant(), DAYS).finished()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(queries.week(clock.instant(), DAYS).isEmpty()).isTrue();
    }

    @Test
    void onlyPairsOfTwoOwnAnswersCount() {
        TaskId call = tasks.create("Call", 0);
        run(call, 4, 2);
        run(call, 5, 3);
        run(call, null, 1);
        run(call, 1, null);
        TaskId walk = tasks.create("Walk", 0);
        run(walk, 1, 2);
        assertThat(queries.guessesAndAnswers(PairKind.DREAD, clock.instant()))
                .containsExactly(new GuessAndFelt("Call", 87.5, 37.5, 2), new GuessAndFelt("Walk", 0, 25, 1));
        assertThat(queries.guessesAndAnswers(PairKind.RELIEF, clock.instant())).isEmpty();
    }

    @Test
    void anotherPersonsWeekIsNotMine() {
        run(tasks.create("Call", 0), 4, 2);
        People.signIn(People.create(context));
        assertThat(queries.week(clock.instant(), DAYS).isEmpty()).isTrue();
        assertThat(queries.guessesAndAnswers(PairKind.DREAD, clock.instant())).isEmpty();
    }
}
