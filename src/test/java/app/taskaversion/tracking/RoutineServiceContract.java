package app.taskaversion.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import app.taskaversion.account.PreferenceKey;
import app.taskaversion.account.PreferenceService;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.OwnedSql;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskService;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import app.taskaversion.testsupport.TestSql;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class RoutineServiceContract {

    private static final Duration DAY = Duration.ofDays(1);

    @Autowired
    private RoutineService routines;

    @Autowired
    private InstanceService instances;

    @Autowired
    private InstanceQueries queries;

    @Autowired
    private TaskService tasks;

    @Autowired
    private PreferenceService preferences;

    @Autowired
    private CurrentOwner owner;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestSql sql;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends RoutineServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends RoutineServiceContract {}

    @BeforeEach
    void inBerlin() {
        preferences.set(PreferenceKey.TIME_ZONE, "Europe/Berlin");
    }

    private static TaskData daily(String name) {
        return TaskData.named(name).withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, null);
    }

    private static TaskData weekly(String name, DayOfWeek day, LocalTime time) {
        return TaskData.named(name).withRoutine(RoutineFrequency.WEEKLY, Set.of(day), 1, null, time);
    }

    private List<InstanceRow> open() {
        return queries.list(InstanceFilter.of(InstanceFilter.Group.OPEN, clock.instant()), 0, 50);
    }

    @Test
    void itComesByItselfAndMayBeRatedAtOnce() {
        TaskDetails task = tasks.create(daily("Water the plants").withUsual(10.0, null));
        var next = routines.comeBack();
        assertThat(open()).singleElement().satisfies(row -> {
            assertThat(row.task()).isEqualTo(task.id());
            assertThat(row.state()).isEqualTo(InstanceState.INITIALIZED);
            assertThat(row.estimateMinutes()).isEqualTo(10);
            assertThat(row.dueAt()).isNull();
        });
        assertThat(next).contains(Instant.parse("2026-11-24T03:00:00Z"));
    }

    /** So that looking at what was brought in, and taking it back, meets no change. */
    @Test
    void whatWasBroughtInWaitsForTheNextDay() {
        TaskDetails task = tasks.create(daily("Water the plants"));
        String batch = Ids.next().toString();
        sql.sql("""
                        insert into import_batch (id, user_id, source_name, status, started_at, row_version, kind)
                        values (:batch, :owner, 'history.zip', 'DONE', :now, 0, 'LEGACY')""")
                .param("batch", batch)
                .param("now", OwnedSql.at(clock.instant()))
                .update();
        sql.sql("update task set import_batch_id = :batch where user_id = :owner and id = :task")
                .param("batch", batch)
                .param("task", task.id().toString())
                .update();
        routines.comeBack();
        assertThat(open()).isEmpty();
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }

    @Test
    void doneTwiceItComesOnce() {
        tasks.create(daily("Water the plants"));
        routines.comeBack();
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }

    @Test
    void itWaitsForItsTimeInThePersonsZone() {
        tasks.create(weekly("Stretch", DayOfWeek.MONDAY, LocalTime.of(18, 0)));
        assertThat(routines.comeBack()).contains(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(open()).isEmpty();
        clock.set(Instant.parse("2026-11-23T17:00:00Z"));
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }

    @Test
    void daysThatWentByWhileTheAppWasOffDoNotPileUp() {
        tasks.create(daily("Water the plants"));
        routines.comeBack();
        clock.advance(DAY.multipliedBy(5));
        routines.comeBack();
        assertThat(open()).hasSize(1);
        clock.advance(DAY);
        tasks.create(weekly("Stretch", DayOfWeek.SATURDAY, LocalTime.of(8, 0)));
        routines.comeBack();
        assertThat(open()).as("yesterday's is gone").hasSize(1);
    }

    @Test
    void theWindowSaysUntilWhenCountedFromWhenItCame() {
        TaskData data = daily("Water the plants");
        tasks.create(new TaskData(
                data.name(),
                null,
                data.taskType(),
                data.schedule(),
                false,
                List.of(),
                null,
                null,
                data.routineFrequency(),
                Set.of(),
                null,
                12,
                1));
        routines.comeBack();
        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(36))));
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open())
                .as("the one that waits is meant for the later day")
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.at()).isEqualTo(TestClock.START);
                    assertThat(row.dueAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(60)));
                });
    }

    @Test
    void whatWasDoneEarlierThatDayDoesNotComeAgain() {
        TaskDetails task = tasks.create(weekly("Stretch", DayOfWeek.MONDAY, LocalTime.of(18, 0)));
        instances.complete(
                instances.startTask(task.id(), StartRequest.via(StartVia.LIST)).instance(), Outcome.NONE);
        clock.advance(Duration.ofHours(9));
        routines.comeBack();
        assertThat(open()).isEmpty();
        clock.advance(DAY.multipliedBy(7));
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }

    @Test
    void whatWasPutOffStaysPutOffAndWhatWasLetGoComesTheNextDay() {
        tasks.create(daily("Water the plants"));
        routines.comeBack();
        Instant later = TestClock.START.plus(DAY.multipliedBy(3));
        instances.postpone(open().get(0).id(), Postponement.until(later), null);
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open())
                .singleElement()
                .satisfies(row -> assertThat(row.plannedFor()).isEqualTo(later));
        instances.letGo(open().get(0).id(), null, null);
        routines.comeBack();
        assertThat(open()).as("let go for today").isEmpty();
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }

    @Test
    void everySoManyDaysAndMonthsComeFromTheirFirstDayOn() {
        LocalDate tomorrow = LocalDate.of(2026, 11, 24);
        tasks.create(TaskData.named("Three").withRoutine(RoutineFrequency.DAILY, Set.of(), 3, tomorrow, null));
        tasks.create(TaskData.named("Month").withRoutine(RoutineFrequency.MONTHLY, Set.of(), 1, tomorrow, null));
        routines.comeBack();
        assertThat(open()).isEmpty();
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open()).extracting(InstanceRow::name).containsExactlyInAnyOrder("Three", "Month");
        open().forEach(row -> instances.letGo(row.id(), null, null));
        clock.advance(DAY.multipliedBy(2));
        routines.comeBack();
        assertThat(open()).isEmpty();
        clock.advance(DAY);
        routines.comeBack();
        assertThat(open()).extracting(InstanceRow::name).containsExactly("Three");
    }

    @Test
    void whatIsPutAwayOrDeletedDoesNotComeBack() {
        tasks.archive(tasks.create(daily("Away")).id());
        tasks.delete(tasks.create(daily("Gone")).id());
        assertThat(routines.comeBack()).isEmpty();
        assertThat(open()).isEmpty();
    }

    @Test
    void twoNodesAtOnceMakeOne() throws Exception {
        tasks.create(daily("Water the plants"));
        OwnerId person = owner.get();
        int nodes = 4;
        CyclicBarrier together = new CyclicBarrier(nodes);
        try (var threads = Executors.newFixedThreadPool(nodes)) {
            List<Future<?>> all = java.util.stream.IntStream.range(0, nodes)
                    .<Future<?>>mapToObj(node -> threads.submit(() -> {
                        together.await();
                        owner.runAs(person, () -> {
                            var unused = routines.comeBack();
                        });
                        return null;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(open()).hasSize(1);
    }

    @Test
    void everybodyHasTheirOwn() {
        tasks.create(daily("Water the plants"));
        OwnerId me = owner.get();
        People.signIn(People.create(context));
        assertThat(routines.comeBack()).isEmpty();
        assertThat(open()).isEmpty();
        People.signIn(me);
        routines.comeBack();
        assertThat(open()).hasSize(1);
    }
}
