package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.owner.OwnerId;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import app.taskaversion.testsupport.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class TaskServiceContract {

    @Autowired
    private TaskService tasks;

    @Autowired
    private JobService jobs;

    @Autowired
    private CurrentOwner currentOwner;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext context;

    @SqliteTest
    static class OnSqliteTest extends TaskServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends TaskServiceContract {}

    private static final TaskData WATER_PLANTS = new TaskData(
            "Water the plants",
            "All of them,\nalso the one in the kitchen 🌱",
            TaskType.SELF_CARE,
            ScheduleType.ROUTINE,
            true,
            List.of("Home", "Green"),
            12.5,
            0.0,
            RoutineFrequency.WEEKLY,
            Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY),
            LocalTime.of(7, 30),
            24,
            2);

    @Test
    void everythingThatWasWrittenIsReadAgain() {
        TaskDetails created = tasks.create(WATER_PLANTS);
        TaskDetails read = tasks.get(created.id());
        assertThat(read).isEqualTo(created);
        assertThat(read.data()).isEqualTo(WATER_PLANTS);
        assertThat(read.version()).isEqualTo(1);
        assertThat(read.createdAt()).isEqualTo(TestClock.START);
        assertThat(read.archived()).isFalse();
    }

    @Test
    void nothingButANameIsNeeded() {
        TaskData data = tasks.create(TaskData.named("  Something  ")).data();
        assertThat(data).isEqualTo(TaskData.named("Something"));
        assertThat(data.estimateMinutes()).isNull();
        assertThat(data.aversion()).isNull();
    }

    @Test
    void anEditMakesANewVersionAndKeepsTheOld() {
        TaskDetails first = tasks.create(WATER_PLANTS);
        clock.advanceMinutes(5);
        TaskDetails second = tasks.update(first.id(), 1, WATER_PLANTS.withName("Water the garden"));
        clock.advanceMinutes(5);
        TaskDetails third = tasks.update(first.id(), 2, second.data().withUsual(null, 75.0));
        assertThat(third.version()).isEqualTo(3);
        assertThat(tasks.get(first.id()).data()).isEqualTo(third.data());
        assertThat(tasks.listVersions(first.id()))
                .containsExactly(
                        new TaskVersion(2, second.data(), TestClock.START.plus(Duration.ofMinutes(10))),
                        new TaskVersion(1, WATER_PLANTS, TestClock.START.plus(Duration.ofMinutes(5))));
    }

    @Test
    void anEditWithoutADifferenceIsNoVersion() {
        TaskDetails task = tasks.create(WATER_PLANTS);
        assertThat(tasks.update(task.id(), 1, WATER_PLANTS)).isEqualTo(task);
        assertThat(tasks.listVersions(task.id())).isEmpty();
    }

    @Test
    void anEditOfAnOlderVersionOverwritesNothing() {
        TaskDetails task = tasks.create(WATER_PLANTS);
        TaskDetails edited = tasks.update(task.id(), 1, WATER_PLANTS.withName("First tab"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> tasks.update(task.id(), 1, WATER_PLANTS.withName("Second tab")));
        assertThat(tasks.get(task.id())).isEqualTo(edited);
    }

    @Test
    void aCopyIsANewTaskInTheSameJobs() {
        TaskDetails task = tasks.create(WATER_PLANTS);
        JobRow home = jobs.add(JobData.named("Home"));
        jobs.assign(home.id(), task.id());
        tasks.update(task.id(), 1, WATER_PLANTS.withTaskType(TaskType.WORK));
        TaskDetails copy = tasks.copy(task.id());
        assertThat(copy.id()).isNotEqualTo(task.id());
        assertThat(copy.version()).isEqualTo(1);
        assertThat(copy.data())
                .isEqualTo(WATER_PLANTS.withTaskType(TaskType.WORK).withName("Water the plants (copy)"));
        assertThat(jobs.listOf(copy.id())).extracting(JobRow::name).containsExactly("Home");
        assertThat(tasks.listVersions(copy.id())).isEmpty();
    }

    @Test
    void theLongestNameCanBeCopied() {
        TaskDetails task = tasks.create(TaskData.named("x".repeat(TaskData.NAME_MAX)));
        assertThat(tasks.copy(task.id()).name()).hasSize(TaskData.NAME_MAX).endsWith("x (copy)");
    }

    @Test
    void anArchivedTaskIsOutOfTheWayUntilItIsTakenBack() {
        TaskId id = tasks.create(WATER_PLANTS).id();
        tasks.archive(id);
        tasks.archive(id);
        assertThat(tasks.get(id).archived()).isTrue();
        assertThat(names(TaskFilter.IN_USE)).isEmpty();
        assertThat(names(TaskFilter.IN_USE.withArchived(TaskFilter.Archived.ONLY)))
                .containsExactly("Water the plants");
        tasks.unarchive(id);
        assertThat(names(TaskFilter.IN_USE)).containsExactly("Water the plants");
    }

    @Test
    void aDeletedTaskIsNotFoundAndComesBackWhole() {
        TaskDetails task = tasks.create(WATER_PLANTS);
        tasks.delete(task.id());
        assertThat(tasks.find(task.id())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.get(task.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.archive(task.id()));
        assertThat(tasks.count(TaskFilter.IN_USE.withArchived(TaskFilter.Archived.ALSO)))
                .isZero();
        tasks.restore(task.id());
        assertThat(tasks.get(task.id())).isEqualTo(task);
    }

    @Test
    void aKnownNameFindsItsTaskInAnyCase() {
        TaskDetails known = tasks.create(TaskData.named("Über den  Ärger schreiben"));
        assertThat(tasks.findOrCreateByName("über den ärger SCHREIBEN ")).isEqualTo(known);
        tasks.archive(known.id());
        TaskDetails fresh = tasks.findOrCreateByName("Über den Ärger schreiben");
        assertThat(fresh.id()).isNotEqualTo(known.id());
        assertThat(tasks.findByName("no such name")).isEmpty();
    }

    @Test
    void searchIgnoresCaseBeyondAscii() {
        tasks.create(TaskData.named("ÄRGER aufschreiben"));
        tasks.create(TaskData.named("Позвонить маме"));
        tasks.create(TaskData.named("100% done_or not"));
        assertThat(names(TaskFilter.IN_USE.withSearch("ärg"))).containsExactly("ÄRGER aufschreiben");
        assertThat(names(TaskFilter.IN_USE.withSearch("ПОЗВ"))).containsExactly("Позвонить маме");
        assertThat(names(TaskFilter.IN_USE.withSearch("0%"))).containsExactly("100% done_or not");
        assertThat(names(TaskFilter.IN_USE.withSearch("e_o"))).containsExactly("100% done_or not");
        assertThat(names(TaskFilter.IN_USE.withSearch("d%e"))).isEmpty();
        assertThat(names(TaskFilter.IN_USE.withSearch("!"))).isEmpty();
        assertThat(tasks.count(TaskFilter.IN_USE.withSearch("  "))).isEqualTo(3);
    }

    @Test
    void filtersNarrowTogether() {
        TaskId a = tasks.create(TaskData.named("a").withTaskType(TaskType.PLAY)).id();
        TaskId b =
                tasks.create(TaskData.named("b").withTaskType(TaskType.SLEEP)).id();
        tasks.create(TaskData.named("c"));
        JobId job = jobs.add(JobData.named("Some")).id();
        jobs.assign(job, a);
        jobs.assign(job, b);
        TaskFilter ofJob = TaskFilter.IN_USE.withJob(job);
        assertThat(names(ofJob)).containsExactly("a", "b");
        assertThat(names(ofJob.withTypes(Set.of(TaskType.SLEEP, TaskType.WORK))))
                .containsExactly("b");
        assertThat(tasks.count(ofJob.withTypes(Set.of(TaskType.WORK)))).isZero();
        jobs.delete(job);
        assertThat(names(ofJob)).isEmpty();
    }

    @Test
    void pagesFollowTheWantedOrder() {
        for (String name : List.of("delta", "Alpha", "charlie", "Bravo")) {
            tasks.create(TaskData.named(name));
            clock.advanceMinutes(1);
        }
        assertThat(names(TaskFilter.IN_USE)).containsExactly("Alpha", "Bravo", "charlie", "delta");
        assertThat(tasks.list(TaskFilter.IN_USE, TaskSort.NAME, 1, 2))
                .extracting(TaskRow::name)
                .containsExactly("Bravo", "charlie");
        assertThat(tasks.list(TaskFilter.IN_USE, TaskSort.NEWEST, 0, 2))
                .extracting(TaskRow::name)
                .containsExactly("Bravo", "charlie");
        TaskDetails alpha = tasks.findByName("alpha").orElseThrow();
        tasks.update(alpha.id(), 1, alpha.data().withUsual(5.0, null));
        TaskRow latest =
                tasks.list(TaskFilter.IN_USE, TaskSort.LATEST_CHANGE, 0, 1).getFirst();
        assertThat(latest.name()).isEqualTo("Alpha");
        assertThat(latest.estimateMinutes()).isEqualTo(5.0);
        assertThat(latest.aversion()).isNull();
        assertThat(latest.version()).isEqualTo(2);
    }

    @Test
    void notesStayInTheirOrder() {
        TaskId id = tasks.create(WATER_PLANTS).id();
        TaskNote first = tasks.addNote(id, " The can leaks ");
        clock.advanceMinutes(1);
        TaskNote second = tasks.addNote(id, "Fixed\nit");
        assertThat(tasks.listNotes(id)).containsExactly(first, second);
        assertThat(first.content()).isEqualTo("The can leaks");
        assertThat(second.notedAt()).isEqualTo(clock.instant());
    }

    @Test
    void anotherPersonSeesAndChangesNothing() {
        TaskDetails task = tasks.create(WATER_PLANTS);
        tasks.addNote(task.id(), "mine");
        tasks.update(task.id(), 1, WATER_PLANTS.withName("mine"));
        OwnerId me = currentOwner.get();
        People.signIn(People.create(context));
        assertThat(tasks.find(task.id())).isEmpty();
        assertThat(tasks.listNotes(task.id())).isEmpty();
        assertThat(tasks.listVersions(task.id())).isEmpty();
        assertThat(tasks.count(TaskFilter.IN_USE)).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.restore(task.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.addNote(task.id(), "theirs"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.update(task.id(), 2, WATER_PLANTS));
        People.signIn(me);
        assertThat(tasks.get(task.id()).version()).isEqualTo(2);
    }

    @Test
    void anUnknownIdIsNotFound() {
        TaskId nobody = new TaskId(new UUID(1, 2));
        assertThat(tasks.find(nobody)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tasks.copy(nobody));
    }

    private List<String> names(TaskFilter filter) {
        List<TaskRow> rows = tasks.list(filter, TaskSort.NAME, 0, 100);
        assertThat(tasks.count(filter)).isEqualTo(rows.size());
        return rows.stream().map(TaskRow::name).toList();
    }
}
