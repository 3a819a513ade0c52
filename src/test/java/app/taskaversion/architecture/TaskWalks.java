package app.taskaversion.architecture;

import static app.taskaversion.architecture.Walk.PLAIN_ROWS;

import app.taskaversion.task.JobData;
import app.taskaversion.task.JobId;
import app.taskaversion.task.JobRow;
import app.taskaversion.task.JobService;
import app.taskaversion.task.RoutineFrequency;
import app.taskaversion.task.ScheduleType;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskNote;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskType;
import app.taskaversion.transfer.DemoService;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/** Task templates with their parts, and the groups they are in. */
final class TaskWalks {

    private final TaskService tasks;
    private final JobService jobs;
    private final DemoService demo;

    private TaskWalks(ApplicationContext context) {
        tasks = context.getBean(TaskService.class);
        jobs = context.getBean(JobService.class);
        demo = context.getBean(DemoService.class);
    }

    static List<Walk<?>> of(ApplicationContext context) {
        TaskWalks walks = new TaskWalks(context);
        return Stream.of(walks.templates(), walks.histories(), walks.groups())
                .flatMap(List::stream)
                .toList();
    }

    private List<Walk<?>> templates() {
        return List.of(
                Walk.of("task", "Task")
                        .created(
                                () -> create(List.of(), Set.of()),
                                id -> List.of(tasks.get(id).name()),
                                "Sort papers")
                        .changed(id -> update(id, tasks.get(id).data().withName("Sort letters")), "Sort letters")
                        .hidden(tasks::delete, tasks::restore),
                Walk.of("task_category", PLAIN_ROWS)
                        .created(
                                () -> create(List.of("home"), Set.of()),
                                id -> tasks.get(id).data().categories(),
                                "home")
                        .changed(id -> update(id, data(List.of("money", "home"), Set.of())), "money", "home")
                        .removed(id -> update(id, data(List.of(), Set.of()))),
                Walk.of("task_routine_day", PLAIN_ROWS)
                        .created(
                                () -> create(List.of(), Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                                id -> tasks.get(id).data().routineDays().stream()
                                        .map(DayOfWeek::name)
                                        .toList(),
                                "MONDAY",
                                "FRIDAY")
                        .changed(id -> update(id, data(List.of(), Set.of(DayOfWeek.SUNDAY))), "SUNDAY")
                        .removed(id -> update(id, data(List.of(), Set.of()))));
    }

    private TaskId create(List<String> categories, Set<DayOfWeek> days) {
        return tasks.create(data(categories, days)).id();
    }

    private void update(TaskId id, TaskData data) {
        tasks.update(id, tasks.get(id).version(), data);
    }

    private static TaskData data(List<String> categories, Set<DayOfWeek> days) {
        return new TaskData(
                "Sort papers",
                null,
                TaskType.WORK,
                ScheduleType.ONE_TIME,
                false,
                categories,
                null,
                null,
                days.isEmpty() ? RoutineFrequency.NONE : RoutineFrequency.WEEKLY,
                days,
                null,
                null,
                null);
    }

    /** A task is hidden and keeps what belongs to it; only the demo history goes away for good. */
    private List<Walk<?>> histories() {
        return List.of(
                Walk.of("task_snapshot", "TaskSnapshot")
                        .created(
                                this::changedDemoTask,
                                id -> tasks.listVersions(id).stream()
                                        .map(version -> "version " + version.version())
                                        .toList(),
                                "version 1")
                        .neverChanged("the picture of a version that was replaced, written once")
                        .removed(id -> demo.remove()),
                Walk.of("task_note", "TaskNoteEntry")
                        .created(
                                this::demoTaskWithNote,
                                id -> tasks.listNotes(id).stream()
                                        .map(TaskNote::content)
                                        .toList(),
                                "ask for the key")
                        .neverChanged("the notes of a task are a list that grows")
                        .removed(id -> demo.remove()));
    }

    private TaskId demoTask() {
        demo.load();
        return tasks.list(TaskFilter.IN_USE, TaskSort.NAME, 0, 1).getFirst().id();
    }

    private TaskId changedDemoTask() {
        TaskId id = demoTask();
        update(id, tasks.get(id).data().withName("Sort letters"));
        return id;
    }

    private TaskId demoTaskWithNote() {
        TaskId id = demoTask();
        tasks.addNote(id, "ask for the key");
        return id;
    }

    /** A task in a group. */
    private record Member(JobId job, TaskId task) {}

    private List<Walk<?>> groups() {
        return List.of(
                Walk.of("job", "Job")
                        .created(this::group, id -> names(jobs.list()), "Home")
                        .changed(id -> jobs.rename(id, "House"), "House")
                        .hidden(jobs::delete, jobs::restore),
                Walk.of("job_task", PLAIN_ROWS)
                        .created(this::member, member -> names(jobs.listOf(member.task())), "Home")
                        .neverChanged("a task is in a group or it is not")
                        .removed(member -> jobs.unassign(member.job(), member.task())));
    }

    private JobId group() {
        return jobs.add(new JobData("Home", null, null)).id();
    }

    private Member member() {
        Member member = new Member(group(), create(List.of(), Set.of()));
        jobs.assign(member.job(), member.task());
        return member;
    }

    private static List<String> names(List<JobRow> rows) {
        return rows.stream().map(JobRow::name).toList();
    }
}
