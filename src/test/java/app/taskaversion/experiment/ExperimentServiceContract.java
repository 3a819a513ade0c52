package app.taskaversion.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.taskaversion.experiment.rule.ArmResult;
import app.taskaversion.experiment.rule.Comparison;
import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.platform.time.DayBoundary;
import app.taskaversion.privacy.ConsentService;
import app.taskaversion.privacy.ConsentWay;
import app.taskaversion.privacy.Purpose;
import app.taskaversion.task.TaskId;
import app.taskaversion.testsupport.History;
import app.taskaversion.testsupport.History.Done;
import app.taskaversion.testsupport.OtherThread;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.StatementCounter;
import app.taskaversion.testsupport.Tasks;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** From choosing a question to its answer. */
@Import(StatementCounter.class)
abstract class ExperimentServiceContract {

    private static final DayBoundary DAYS = DayBoundary.in(ZoneOffset.UTC);

    @Autowired
    private ExperimentService experiments;

    @Autowired
    private ConsentService consents;

    @Autowired
    private Tasks tasks;

    @Autowired
    private History history;

    @Autowired
    private TestSql sql;

    @Autowired
    private TestClock clock;

    @Autowired
    private CurrentOwner currentOwner;

    @Autowired
    private StatementCounter counter;

    private TaskId call;

    @SqliteTest
    static class OnSqliteTest extends ExperimentServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends ExperimentServiceContract {}

    @BeforeEach
    void consentAndATask() {
        consents.give(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        call = tasks.create("Call", 15);
    }

    private Optional<Assignment> drawn(TaskId task) {
        return experiments.assignmentFor(task, clock.instant(), DAYS);
    }

    private Experiment only() {
        List<Experiment> all = experiments.list(clock.instant());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private long rows() {
        return sql.sql("select count(*) from experiment_assignment where user_id = :owner")
                .query(Long.class)
                .single();
    }

    /** Started so long after now, and finished an hour later. */
    private void done(TaskId task, Duration later, double percent, double feared, double felt) {
        Instant start = clock.instant().plus(later);
        UUID instance = history.done(
                task,
                Done.at(start.plus(Duration.ofHours(1)))
                        .rated(feared, felt, 50.0)
                        .percent(percent));
        int unused = sql.sql("update task_instance set first_started_at = :at where id = :id and user_id = :owner")
                .param("id", instance.toString())
                .param("at", OwnedSql.at(start))
                .update();
    }

    @Test
    void withoutConsentNothingBeginsAndNothingIsDrawn() {
        consents.withdraw(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        assertThatThrownBy(() -> experiments.start(Strategy.CUE)).isInstanceOf(Conflict.class);
        consents.give(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        experiments.start(Strategy.CUE);
        consents.withdraw(Purpose.PERSONAL_EXPERIMENTS, ConsentWay.SWITCH);
        assertThat(drawn(call)).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void aTaskKeepsForTheDayWhatWasDrawnAndStored() {
        experiments.start(Strategy.FIVE_MINUTES);
        Assignment first = drawn(call).orElseThrow();
        assertThat(first.strategy()).isEqualTo(Strategy.FIVE_MINUTES);
        clock.advanceMinutes(30);
        assertThat(drawn(call)).contains(first);
        assertThat(rows()).isEqualTo(1);
        clock.advance(Duration.ofDays(1));
        assertThat(drawn(call)).isPresent();
        assertThat(drawn(tasks.create("Tax", 15))).isPresent();
        assertThat(rows()).isEqualTo(3);
        assertThat(only().drawn()).isEqualTo(3);
    }

    @Test
    void bothWaysComeUpAlikeUntilItIsFull() {
        experiments.start(Strategy.REWARD);
        List<Arm> arms = new ArrayList<>();
        for (int day = 0; day < Experiment.MOST; day++) {
            arms.add(drawn(call).orElseThrow().arm());
            clock.advance(Duration.ofDays(1));
        }
        assertThat(arms.stream().filter(arm -> arm == Arm.TRY).count()).isBetween(19L, 21L);
        assertThat(drawn(call)).isEmpty();
        assertThat(only().running()).isTrue();
        ExperimentId next = experiments.start(Strategy.CUE);
        assertThat(experiments.list(clock.instant()))
                .as("one that is full makes room")
                .extracting(Experiment::running)
                .containsExactly(true, false);
        assertThat(experiments.list(clock.instant()).getFirst().id()).isEqualTo(next);
    }

    @Test
    void onlyOneRunsAndItStopsAtAnyTimeWithItsResults() {
        ExperimentId one = experiments.start(Strategy.COMPANY);
        assertThatThrownBy(() -> experiments.start(Strategy.CUE)).isInstanceOf(Conflict.class);
        drawn(call);
        experiments.stop(one);
        Instant ended = clock.instant();
        clock.advance(Duration.ofDays(1));
        experiments.stop(one);
        assertThat(drawn(call)).isEmpty();
        assertThat(only().endedAt()).isEqualTo(ended);
        assertThat(only().drawn()).isEqualTo(1);
        experiments.start(Strategy.CUE);
        experiments.delete(one);
        assertThat(only().strategy()).isEqualTo(Strategy.CUE);
        assertThat(rows()).isZero();
    }

    @Test
    void nothingIsDrawnForWhatIsNotOnesOwn() {
        experiments.start(Strategy.CUE);
        assertThat(drawn(new TaskId(Ids.next()))).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void twoTabsThatDrawAtOnceBothGetSomething() throws InterruptedException, ExecutionException {
        experiments.start(Strategy.CUE);
        TaskId tax = tasks.create("Tax", 15);
        OwnerId owner = currentOwner.get();
        for (int day = 0; day < 8; day++) {
            OtherThread<Optional<Assignment>> other = new OtherThread<>(() -> {
                People.signIn(owner);
                return drawn(tax);
            });
            assertThat(drawn(call)).isPresent();
            assertThat(other.result()).isPresent();
            clock.advance(Duration.ofDays(1));
        }
        assertThat(sql.sql("select draw_no from experiment_assignment where user_id = :owner order by draw_no")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    }

    /** What was drawn for it goes with a task; the next draw is still the next. */
    @Test
    void aTaskThatGoesTakesItsDrawsAlong() {
        experiments.start(Strategy.CUE);
        drawn(call);
        drawn(tasks.create("Tax", 15));
        int unused = sql.sql("delete from task where id = :id and user_id = :owner")
                .param("id", call.toString())
                .update();
        assertThat(drawn(tasks.create("Walk", 15))).isPresent();
        assertThat(only().drawn()).isEqualTo(2);
    }

    @Test
    void whatCameOfItIsCountedWithinItsTimes() {
        experiments.start(Strategy.SMALLER_STEP);
        Arm arm = drawn(call).orElseThrow().arm();
        done(call, Duration.ofMinutes(30), 100, 80, 50);
        TaskId half = tasks.create("Half", 15);
        assertThat(drawn(half)).isPresent();
        done(half, Duration.ofMinutes(119), 40, 40, 60);
        TaskId late = tasks.create("Late", 15);
        assertThat(drawn(late)).isPresent();
        done(late, Duration.ofMinutes(121), 100, 90, 10);
        assertThat(only().comparison().tried().n() + only().comparison().usual().n())
                .as("the third is not settled yet")
                .isEqualTo(2);
        clock.advance(Duration.ofHours(3));
        Comparison comparison = only().comparison();
        assertThat(of(comparison, arm).followed()).isEqualTo(1);
        int started = comparison.tried().started() + comparison.usual().started();
        assertThat(started).isEqualTo(2);
        assertThat(comparison.tried().followed() + comparison.usual().followed())
                .isEqualTo(1);
        assertThat(comparison.tried().lighter() + comparison.usual().lighter()).isEqualTo(30 - 20);
        assertThat(comparison.tried().n() + comparison.usual().n()).isEqualTo(3);
    }

    private static ArmResult of(Comparison comparison, Arm arm) {
        return arm == Arm.TRY ? comparison.tried() : comparison.usual();
    }

    @Test
    void nowAsksForOneStatementUnlessSomethingIsDrawn() {
        assertThat(counter.of(() -> assertThat(drawn(call)).isEmpty()).statements())
                .hasSize(1);
        experiments.start(Strategy.CUE);
        assertThat(drawn(call)).isPresent();
        assertThat(counter.of(() -> assertThat(drawn(call)).isPresent()).statements())
                .hasSize(1);
        assertThat(counter.of(() -> experiments.list(clock.instant())).statements())
                .hasSize(1);
    }
}
