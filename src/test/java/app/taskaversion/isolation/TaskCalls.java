package app.taskaversion.isolation;

import app.taskaversion.platform.persistence.Ids;
import app.taskaversion.platform.persistence.RowOrigin;
import app.taskaversion.task.ImportedJob;
import app.taskaversion.task.ImportedTask;
import app.taskaversion.task.JobData;
import app.taskaversion.task.JobService;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskImportStore;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskType;
import app.taskaversion.testsupport.TestClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Task templates and the groups they are in. */
final class TaskCalls {

    private TaskCalls() {}

    static void add(Calls calls) {
        tasks(calls);
        jobs(calls);
        imports(calls);
    }

    private static void tasks(Calls calls) {
        calls.on(TaskService.class)
                .call("create", (s, a) -> s.create(TaskData.named("Sort papers")))
                .call("get", (s, a) -> s.get(a.task()))
                .call("find", (s, a) -> s.find(a.task()))
                .call("findOrCreateByName", (s, a) -> s.findOrCreateByName("Sort papers"))
                .given(
                        "findByName",
                        (s, a) -> s.findOrCreateByName("Sort papers"),
                        (s, a) -> s.findByName("sort papers"))
                .call("update", (s, a) -> s.update(a.task(), 2, TaskData.named("Sort letters")))
                .call("copy", (s, a) -> s.copy(a.task()))
                .does("archive", (s, a) -> s.archive(a.task()))
                .givenDoes("unarchive", (s, a) -> s.archive(a.task()), (s, a) -> s.unarchive(a.task()))
                .does("delete", (s, a) -> s.delete(a.task()))
                .givenDoes("restore", (s, a) -> s.delete(a.task()), (s, a) -> s.restore(a.task()))
                .call("list", (s, a) -> s.list(TaskFilter.IN_USE, TaskSort.NAME, 0, 10))
                .call("list", (s, a) -> s.list(TaskFilter.IN_USE.withJob(a.job()), TaskSort.NEWEST, 0, 10))
                .call("count", (s, a) -> s.count(TaskFilter.IN_USE.withJob(a.job())))
                .call("addNote", (s, a) -> s.addNote(a.task(), "ask for the key"))
                .call("listNotes", (s, a) -> s.listNotes(a.task()))
                .call("listVersions", (s, a) -> s.listVersions(a.task()))
                .given("listRoutines", TaskCalls::routine, (s, a) -> s.listRoutines());
    }

    private static void routine(TaskService tasks, World a) {
        var unused = tasks.create(
                TaskData.named("Sort papers").withRoutine(RoutineFrequency.DAILY, Set.of(), 1, null, null));
    }

    private static void jobs(Calls calls) {
        calls.on(JobService.class)
                .call("add", (s, a) -> s.add(JobData.named("Home")))
                .call("get", (s, a) -> s.get(a.job()))
                .call("list", (s, a) -> s.list())
                .call("listOf", (s, a) -> s.listOf(a.task()))
                .call("change", (s, a) -> s.change(a.job(), JobData.named("House")))
                .call("rename", (s, a) -> s.rename(a.job(), "House"))
                .given("assign", (s, a) -> s.unassign(a.job(), a.task()), (s, a) -> s.assign(a.job(), a.task()))
                .mixed("assign", (s, a, own) -> s.assign(own.job(), a.task()))
                .mixed("assign", (s, a, own) -> s.assign(a.job(), own.task()))
                .call("unassign", (s, a) -> s.unassign(a.job(), a.task()))
                .mixed("unassign", (s, a, own) -> s.unassign(own.job(), a.task()))
                .does("assignAll", (s, a) -> s.assignAll(a.task(), Set.of()))
                .mixed("assignAll", (s, a, own) -> {
                    s.assignAll(own.task(), Set.of(a.job()));
                    return s.listOf(own.task());
                })
                .does("delete", (s, a) -> s.delete(a.job()))
                .givenDoes("restore", (s, a) -> s.delete(a.job()), (s, a) -> s.restore(a.job()));
    }

    private static void imports(Calls calls) {
        calls.on(TaskImportStore.class)
                .inTransaction()
                .call("tasksByLegacyId", (s, a) -> s.tasksByLegacyId())
                .call("jobsByLegacyId", (s, a) -> s.jobsByLegacyId())
                .call("memberships", (s, a) -> s.memberships())
                .call("untouched", (s, a) -> s.untouched(List.of(a.text("task", "legacy_id"))))
                .givenDoes(
                        "replace",
                        (s, a) -> a.keep("old", untouched(s, a)),
                        (s, a) -> s.replace(a.kept("old", TaskImportStore.Untouched.class), task(a.id("task"))))
                .does("insertTasks", (s, a) -> s.insertTasks(List.of(task(Ids.next())), imported(a)))
                .does("insertJobs", (s, a) -> s.insertJobs(List.of(job()), imported(a)))
                .givenDoes(
                        "insertMemberships",
                        (s, a) -> {
                            ImportedJob job = job();
                            s.insertJobs(List.of(job), imported(a));
                            a.keep("job", job.id());
                        },
                        (s, a) -> s.insertMemberships(
                                List.of(new ImportedJob.Link(a.kept("job", UUID.class), a.id("task"), TestClock.START)),
                                imported(a)))
                .call("addExtra", (s, a) -> s.addExtra(a.id("import_batch"), a.id("task"), Map.of("color", "blue")))
                .call("countImported", (s, a) -> s.countImported(a.id("import_batch")))
                .call("isEmpty", (s, a) -> s.isEmpty())
                .given("countDemo", TaskCalls::demo, (s, a) -> s.countDemo())
                .givenDoes("removeDemo", TaskCalls::demo, (s, a) -> s.removeDemo());
    }

    private static void demo(TaskImportStore store, World a) {
        store.insertTasks(List.of(task(Ids.next())), RowOrigin.DEMO);
    }

    private static TaskImportStore.Untouched untouched(TaskImportStore store, World a) {
        String legacy = a.text("task", "legacy_id");
        return Objects.requireNonNull(store.untouched(List.of(legacy)).get(legacy));
    }

    private static RowOrigin imported(World a) {
        return RowOrigin.imported(a.id("import_batch"));
    }

    private static ImportedJob job() {
        return new ImportedJob(Ids.next(), "j9", "Home", null, null, TestClock.START, TestClock.START);
    }

    private static ImportedTask task(UUID id) {
        return new ImportedTask(
                id,
                "t9",
                "Sort papers",
                null,
                TaskType.WORK,
                ScheduleType.ONE_TIME,
                false,
                1,
                null,
                null,
                RoutineFrequency.NONE,
                null,
                List.of(),
                null,
                null,
                List.of("home"),
                List.of(),
                false,
                null,
                TestClock.START,
                TestClock.START,
                null);
    }
}
