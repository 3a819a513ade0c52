package app.taskaversion.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.taskaversion.analytics.LookBackPage.DayCount;
import app.taskaversion.analytics.LookBackPage.Felt;
import app.taskaversion.analytics.LookBackPage.TaskAversion;
import app.taskaversion.analytics.LookBackPage.TaskTime;
import app.taskaversion.analytics.metric.Correlation;
import app.taskaversion.analytics.metric.Question;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
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
import java.time.Instant;
import java.time.ZoneOffset;
import org.assertj.core.util.DoubleComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class LookBackServiceContract {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private LookBackService lookBack;

    @Autowired
    private PredictionService predictions;

    @Autowired
    private InstanceService instances;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends LookBackServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends LookBackServiceContract {}

    private void run(TaskId task, @Nullable Integer guess, @Nullable Integer felt) {
        Guess before = Guess.of(null, guess == null ? null : Rating.chip(guess));
        InstanceId id = instances
                .startTask(task, StartRequest.via(StartVia.LIST).with(before))
                .instance();
        clock.advanceMinutes(10);
        instances.complete(id, Outcome.of(felt == null ? null : Rating.chip(felt), null));
    }

    private LookBackPage page(LookBackFilter filter) {
        return lookBack.read(filter, clock.instant(), DAYS);
    }

    private LookBackPage page() {
        return page(LookBackFilter.DEFAULT);
    }

    @Test
    void nothingIsEmptyAndNotZeroOfSomething() {
        LookBackPage page = page();
        assertThat(page.isEmpty()).isTrue();
        assertThat(page.dread().tasks()).isEmpty();
        assertThat(page.times().tasks()).isEmpty();
        assertThat(page.letGo().relief()).isNull();
        assertThat(page.week().change()).isNull();
        assertThat(page.capacity().enough()).isFalse();
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
        LookBackPage.Week week = page().week();
        assertThat(week.started()).isEqualTo(3);
        assertThat(week.picture().completions()).isEqualTo(2);
        assertThat(week.letGo()).isEqualTo(1);
        assertThat(week.answers()).isEqualTo(1);
        assertThat(week.picture().minutes().values()).containsExactly(20.0);
        assertThat(page().letGo().withoutReason()).isEqualTo(1);
    }

    @Test
    void sevenDaysReachBackToTheStartOfTheFirstOfThem() {
        TaskId task = tasks.create("Call", 0);
        run(task, null, null);
        clock.advance(Duration.ofDays(6));
        assertThat(page().week().picture().completions()).isEqualTo(1);
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.WEEK)).finished())
                .isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(page().week().picture().completions()).isZero();
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.WEEK)).isEmpty())
                .isTrue();
        assertThat(page(LookBackFilter.DEFAULT).finished()).isEqualTo(1);
        clock.advance(Duration.ofDays(3_000));
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.YEAR)).isEmpty())
                .isTrue();
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.ALL)).finished())
                .isEqualTo(1);
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
        assertThat(page().dread().tasks())
                .extracting(Felt::task, Felt::guess, Felt::felt, Felt::n)
                .containsExactly(tuple("Call", 87.5, 37.5, 2), tuple("Walk", 0.0, 25.0, 1));
        assertThat(page().relief().tasks()).isEmpty();
        assertThat(page().dread().overall().gap().n()).isEqualTo(3);
    }

    @Test
    void aTaskAndACategoryNarrowThePage() {
        TaskId call = tasks.create("Call", 0);
        run(call, 4, 2);
        run(tasks.create("Walk", 0), 1, 2);
        LookBackFilter all = LookBackFilter.DEFAULT;
        assertThat(page(new LookBackFilter(all.range(), null, null, call)).finished())
                .isEqualTo(1);
        assertThat(page(new LookBackFilter(all.range(), null, "nobody has this", null))
                        .isEmpty())
                .isTrue();
        assertThat(page(new LookBackFilter(all.range(), TaskType.SLEEP, null, null))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void doubtedAnswersAreLeftOutWhereGuessesAreComparedAndCountedBeside() {
        TaskId call = tasks.create("Call", 0);
        Instant now = clock.instant();
        history.done(call, Done.at(now.minusSeconds(60)).rated(80.0, 20.0, 60.0).took(30.0, 45.0));
        history.done(
                call,
                Done.at(now.minusSeconds(50))
                        .rated(80.0, 80.0, 60.0)
                        .took(30.0, 30.0)
                        .flagged("PREDICTION_BACKFILLED"));
        history.done(call, Done.at(now.minusSeconds(40)).took(30.0, 30.0).flagged("DURATION_IS_ESTIMATE"));
        LookBackPage page = page();
        assertThat(page.suspects()).isEqualTo(2);
        assertThat(page.dread().tasks())
                .extracting(Felt::guess, Felt::felt, Felt::n)
                .containsExactly(tuple(80.0, 20.0, 1));
        assertThat(page.times().tasks())
                .extracting(TaskTime::planned, TaskTime::needed, TaskTime::n)
                .containsExactly(tuple(30.0, 45.0, 1));
        assertThat(page.hours().n()).isEqualTo(2);
        assertThat(page.finished()).isEqualTo(3);
    }

    @Test
    void anInstanceWithoutAnswersChangesNoFigureButTheCounts() {
        TaskId call = tasks.create("Call", 0);
        for (int i = 0; i < 4; i++) {
            run(call, 4, 2);
        }
        LookBackPage before = page();
        run(call, null, null);
        LookBackPage after = page();
        assertThat(after.dread().tasks().getFirst().n()).isEqualTo(4);
        assertThat(after.dread().tasks().getFirst().guess())
                .isEqualTo(before.dread().tasks().getFirst().guess());
        assertThat(after.aversion()).hasSameSizeAs(before.aversion());
        assertThat(after.finished()).isEqualTo(5);
    }

    @Test
    void tasksThatAreHardToStartComeFirstAndFewAnswersSayNothing() {
        TaskId call = tasks.create("Call", 0);
        TaskId walk = tasks.create("Walk", 0);
        for (int i = 0; i < 3; i++) {
            run(walk, 1, 1);
            run(call, 5, 2);
        }
        run(tasks.create("Once", 0), 5, 5);
        assertThat(page().hard())
                .extracting(
                        TaskAversion::id,
                        TaskAversion::task,
                        hard -> hard.usual().n(),
                        TaskAversion::indirect)
                .containsExactly(tuple(call, "Call", 3, false), tuple(walk, "Walk", 3, false));
    }

    @Test
    void aTasksUsualDreadIsTheSameAsBeforeItsStart() {
        TaskId call = tasks.create("Call", 0);
        Instant now = clock.instant();
        for (int day = 1; day <= 4; day++) {
            // Guessed an hour before the end, and the last one long before.
            history.done(call, Done.at(now.minus(Duration.ofDays(10L * day))).rated(20.0 * day, 10.0, null));
        }
        clock.advance(Duration.ofDays(3));
        // Rows come in any order, so the last digits may differ.
        assertThat(page().hard().getFirst().usual())
                .usingRecursiveComparison()
                .withComparatorForType(new DoubleComparator(1e-9), Double.class)
                .isEqualTo(predictions
                        .predict(call, clock.instant(), ZoneOffset.UTC)
                        .dread()
                        .estimate());
    }

    @Test
    void aYearOfStartsIsThereForAYearOnly() {
        run(tasks.create("Call", 0), 4, 2);
        clock.advance(Duration.ofDays(1));
        run(tasks.create("Walk", 0), 4, 2);
        assertThat(page().startDays()).isEmpty();
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.YEAR)).startDays())
                .extracting(DayCount::n)
                .containsExactly(1, 1);
    }

    @Test
    void linksAreAskedOfTheRangeButOfFourWeeksAtLeastAndAYearAtMost() {
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.WEEK)).linkDays())
                .isEqualTo(28);
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.QUARTER)).linkDays())
                .isEqualTo(90);
        assertThat(page(LookBackFilter.DEFAULT.with(LookBackRange.ALL)).linkDays())
                .isEqualTo(365);
        assertThat(page().links())
                .hasSize(Question.values().length)
                .allMatch(link -> link.verdict() == Correlation.Verdict.NOT_ENOUGH);
    }

    @Test
    void theSummaryOfTheWeekSaysWhatIsKnownAndOnWhat() {
        TaskId call = tasks.create("Call", 0);
        WeekSummary nothing = lookBack.summary(clock.instant(), DAYS);
        assertThat(nothing.figures()).hasSize(SummaryFigure.values().length);
        assertThat(nothing.figures().values()).allMatch(shown -> shown.value() == null && shown.n() == 0);
        Instant now = clock.instant();
        history.done(call, Done.at(now.minusSeconds(60)).rated(80.0, 20.0, 60.0).took(30.0, 45.0));
        history.done(call, Done.at(now.minusSeconds(50)).rated(null, null, 20.0).took(null, 15.0));
        history.done(call, Done.at(now.minusSeconds(40)));
        history.done(
                call,
                Done.at(now.minus(Duration.ofDays(8))).rated(80.0, 20.0, 100.0).took(30.0, 600.0));
        WeekSummary week = lookBack.summary(now, DAYS);
        assertThat(week.get(SummaryFigure.TOTAL_RELIEF)).isEqualTo(new WeekSummary.Shown(50.0, 2));
        assertThat(week.get(SummaryFigure.RELIEF_TIME)).isEqualTo(new WeekSummary.Shown(25.0, 2));
        assertThat(week.get(SummaryFigure.TIME)).isEqualTo(new WeekSummary.Shown(60.0, 2));
        assertThat(week.get(SummaryFigure.WORK_TIME)).isEqualTo(new WeekSummary.Shown(60.0, 2));
        assertThat(week.get(SummaryFigure.SLEEP_TIME)).isEqualTo(new WeekSummary.Shown(null, 0));
        assertThat(week.get(SummaryFigure.RELIEF).n()).isEqualTo(2);
        assertThat(week.get(SummaryFigure.FINISHED)).isEqualTo(new WeekSummary.Shown(3.0, 3));
        assertThat(week.get(SummaryFigure.EASIER).n()).isEqualTo(1);
        assertThat(week.get(SummaryFigure.TIME_FACTOR).n()).isEqualTo(2);
    }

    @Test
    void anotherPersonsWeekIsNotMine() {
        run(tasks.create("Call", 0), 4, 2);
        People.signIn(People.create(context));
        assertThat(page().isEmpty()).isTrue();
        assertThat(page().dread().tasks()).isEmpty();
        assertThat(lookBack.choices().categories()).isEmpty();
        assertThat(lookBack.summary(clock.instant(), DAYS)
                        .get(SummaryFigure.STARTED)
                        .value())
                .isNull();
    }
}
