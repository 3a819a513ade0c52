package app.taskaversion.task.internal;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.limit.TextLimit;
import app.taskaversion.platform.owner.CurrentOwner;
import app.taskaversion.platform.push.OwnerChanged;
import app.taskaversion.platform.text.Messages;
import app.taskaversion.task.Routine;
import app.taskaversion.task.TaskData;
import app.taskaversion.task.TaskDetails;
import app.taskaversion.task.TaskFilter;
import app.taskaversion.task.TaskId;
import app.taskaversion.task.TaskNote;
import app.taskaversion.task.TaskRow;
import app.taskaversion.task.TaskService;
import app.taskaversion.task.TaskSort;
import app.taskaversion.task.TaskVersion;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaTaskService implements TaskService {

    private static final TextLimit NOTE = TextLimit.manyLines("task.note", 10_000);
    private static final int LIST_MAX = 1_000;

    private final TaskRepository tasks;
    private final TaskSnapshotRepository snapshots;
    private final TaskNoteRepository notes;
    private final TaskParts parts;
    private final KeptWords words;
    private final TaskQuery query;
    private final RoutineQuery routines;
    private final JobTasks jobTasks;
    private final Messages messages;
    private final CurrentOwner currentOwner;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JpaTaskService(
            TaskRepository tasks,
            TaskSnapshotRepository snapshots,
            TaskNoteRepository notes,
            TaskParts parts,
            KeptWords words,
            TaskQuery query,
            RoutineQuery routines,
            JobTasks jobTasks,
            Messages messages,
            CurrentOwner currentOwner,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.snapshots = snapshots;
        this.notes = notes;
        this.parts = parts;
        this.words = words;
        this.query = query;
        this.routines = routines;
        this.jobTasks = jobTasks;
        this.messages = messages;
        this.currentOwner = currentOwner;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public TaskDetails create(TaskData data) {
        words.require(null, data);
        return made(data);
    }

    private TaskDetails made(TaskData data) {
        Task task = tasks.saveAndFlush(new Task(data, clock.instant()));
        parts.write(task.taskId(), data);
        changed();
        return parts.details(task);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskDetails get(TaskId id) {
        return parts.details(present(id));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskDetails> find(TaskId id) {
        return tasks.findById(id.value()).filter(task -> !task.deleted()).map(parts::details);
    }

    @Override
    public TaskDetails findOrCreateByName(String name) {
        return findByName(name).orElseGet(() -> create(TaskData.named(name)));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskDetails> findByName(String name) {
        return tasks.findFirstByNameKeyAndDeletedAtIsNullAndArchivedAtIsNullOrderByCreatedAtAscIdAsc(Task.keyOf(name))
                .map(parts::details);
    }

    @Override
    public TaskDetails update(TaskId id, int version, TaskData data) {
        Task task = present(id);
        if (task.version() != version) {
            throw new Conflict("task.conflict.changed");
        }
        TaskDetails before = parts.details(task);
        if (before.data().equals(data)) {
            return before;
        }
        words.require(before.data(), data);
        try {
            TaskSnapshot unused = snapshots.save(new TaskSnapshot(before, clock.instant()));
            task.change(data, clock.instant());
            tasks.flush();
        } catch (OptimisticLockingFailureException e) {
            throw new Conflict("task.conflict.changed");
        }
        parts.write(id, data);
        changed();
        return parts.details(task);
    }

    @Override
    public TaskDetails copy(TaskId id) {
        TaskData data = get(id).data();
        int room = TaskData.NAME_MAX - messages.here("task.copyName", "").length();
        String name = data.name().length() <= room ? data.name() : data.name().substring(0, room);
        TaskDetails copy = made(words.kept(data.withName(messages.here("task.copyName", name))));
        jobTasks.copy(id, copy.id(), clock.instant());
        return copy;
    }

    @Override
    public void archive(TaskId id) {
        change(present(id), task -> task.archive(clock.instant()));
    }

    @Override
    public void unarchive(TaskId id) {
        change(present(id), Task::unarchive);
    }

    @Override
    public void delete(TaskId id) {
        change(present(id), task -> task.delete(clock.instant()));
    }

    @Override
    public void restore(TaskId id) {
        change(tasks.findById(id.value()).orElseThrow(() -> new NotFound("task")), Task::restore);
    }

    private void change(Task task, Consumer<Task> change) {
        change.accept(task);
        tasks.flush();
        changed();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskRow> list(TaskFilter filter, TaskSort sort, int offset, int limit) {
        return query.list(filter, sort, Math.max(0, offset), Math.clamp(limit, 0, LIST_MAX));
    }

    @Override
    @Transactional(readOnly = true)
    public int count(TaskFilter filter) {
        return query.count(filter);
    }

    @Override
    public TaskNote addNote(TaskId id, String content) {
        Task task = present(id);
        words.requireText();
        int position = notes.findFirstByTaskIdOrderByPositionDesc(id.value())
                .map(last -> last.position() + 1)
                .orElse(0);
        TaskNoteEntry note =
                notes.saveAndFlush(new TaskNoteEntry(task.taskId(), NOTE.required(content), position, clock.instant()));
        changed();
        return note.note();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskNote> listNotes(TaskId id) {
        return notes.findByTaskIdOrderByPositionAscIdAsc(id.value()).stream()
                .map(TaskNoteEntry::note)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskVersion> listVersions(TaskId id) {
        return snapshots.findByTaskIdOrderByVersionDesc(id.value()).stream()
                .map(TaskSnapshot::version)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Routine> listRoutines() {
        return routines.routines();
    }

    private Task present(TaskId id) {
        return tasks.findById(id.value()).filter(task -> !task.deleted()).orElseThrow(() -> new NotFound("task"));
    }

    private void changed() {
        events.publishEvent(new OwnerChanged(currentOwner.get()));
    }
}
