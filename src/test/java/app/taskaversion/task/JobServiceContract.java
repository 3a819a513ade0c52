package app.taskaversion.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.testsupport.People;
import app.taskaversion.testsupport.PostgresTest;
import app.taskaversion.testsupport.SqliteTest;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

abstract class JobServiceContract {

    @Autowired
    private JobService jobs;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ApplicationContext context;

    private TaskId task;

    @SqliteTest
    static class OnSqliteTest extends JobServiceContract {}

    @PostgresTest
    static class OnPostgresTest extends JobServiceContract {}

    @BeforeEach
    void aTask() {
        task = tasks.create(TaskData.named("Sort the mail")).id();
    }

    @Test
    void aTaskCanBeInSeveralJobs() {
        JobId home = jobs.add(JobData.named("Home")).id();
        JobId paper = jobs.add(new JobData("Paper", TaskType.WORK, "all of it")).id();
        assertThat(jobs.assign(home, task)).isTrue();
        assertThat(jobs.assign(paper, task)).isTrue();
        assertThat(jobs.assign(paper, task)).isFalse();
        assertThat(jobs.listOf(task)).extracting(JobRow::name).containsExactly("Home", "Paper");
        assertThat(jobs.get(paper)).isEqualTo(new JobRow(paper, "Paper", TaskType.WORK, "all of it", 1));
        assertThat(jobs.unassign(home, task)).isTrue();
        assertThat(jobs.unassign(home, task)).isFalse();
        assertThat(jobs.listOf(task)).extracting(JobRow::name).containsExactly("Paper");
    }

    @Test
    void aTaskCanBePutIntoExactlyTheseJobs() {
        JobId a = jobs.add(JobData.named("a")).id();
        JobId b = jobs.add(JobData.named("b")).id();
        JobId c = jobs.add(JobData.named("c")).id();
        jobs.assignAll(task, Set.of(a, b));
        jobs.assignAll(task, Set.of(b, c));
        assertThat(jobs.listOf(task)).extracting(JobRow::id).containsExactly(b, c);
        jobs.assignAll(task, Set.of());
        assertThat(jobs.listOf(task)).isEmpty();
    }

    @Test
    void aNameIsTakenOnceInAnyCase() {
        JobId home = jobs.add(JobData.named("Übung")).id();
        JobId other = jobs.add(JobData.named("Other")).id();
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> jobs.add(JobData.named("ÜBUNG")));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> jobs.rename(other, "übung"));
        JobData before = jobs.rename(home, "ÜBUNG");
        assertThat(jobs.get(home).name()).isEqualTo("ÜBUNG");
        jobs.change(home, before);
        assertThat(jobs.get(home).name()).isEqualTo("Übung");
    }

    @Test
    void restoringADeletedJobBringsItsTasksBack() {
        JobId home = jobs.add(JobData.named("Home")).id();
        jobs.assign(home, task);
        jobs.delete(home);
        assertThat(jobs.list()).isEmpty();
        assertThat(jobs.listOf(task)).isEmpty();
        assertThat(tasks.find(task)).isPresent();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.assign(home, task));
        jobs.restore(home);
        assertThat(jobs.listOf(task)).extracting(JobRow::id).containsExactly(home);
    }

    @Test
    void aDeletedJobDoesNotBlockItsName() {
        JobId first = jobs.add(JobData.named("Home")).id();
        jobs.delete(first);
        jobs.add(JobData.named("home"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> jobs.restore(first));
        assertThat(jobs.list()).hasSize(1);
    }

    @Test
    void aDeletedTaskIsNotCounted() {
        JobId home = jobs.add(JobData.named("Home")).id();
        jobs.assign(home, task);
        tasks.delete(task);
        assertThat(jobs.get(home).tasks()).isZero();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.assignAll(task, Set.of(home)));
    }

    @Test
    void anotherPersonCannotTouchIt() {
        JobId mine = jobs.add(JobData.named("Home")).id();
        jobs.assign(mine, task);
        People.signIn(People.create(context));
        JobId theirs = jobs.add(JobData.named("Home")).id();
        assertThat(jobs.list()).extracting(JobRow::id).containsExactly(theirs);
        assertThat(jobs.listOf(task)).isEmpty();
        assertThat(jobs.unassign(mine, task)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.assign(theirs, task));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.rename(mine, "x"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> jobs.delete(mine));
    }
}
