package app.taskaversion.task;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.util.List;
import java.util.Optional;

/**
 * The current person's task templates. A task that was deleted, or that belongs to somebody else, is not found.
 * (data-and-lifecycle §3.2)
 */
public interface TaskService {

    TaskDetails create(TaskData data);

    /** @throws NotFound if there is no such task */
    TaskDetails get(TaskId id);

    Optional<TaskDetails> find(TaskId id);

    /**
     * The task in use with this name, in any case; the oldest one if there are several, a new one of only that name if
     * there is none. What quick add needs: typing a known name again repeats the known task.
     */
    TaskDetails findOrCreateByName(String name);

    /** The task in use with this name, in any case. */
    Optional<TaskDetails> findByName(String name);

    /**
     * Changes a task. The old version is kept and the version becomes one more; without any difference nothing happens.
     *
     * @param version the version that the person saw
     * @throws Conflict if the task has a newer version by now
     * @throws NotFound if there is no such task
     */
    TaskDetails update(TaskId id, int version, TaskData data);

    /** A new task with the same content, version 1, " (copy)" after its name, and in the same jobs. */
    TaskDetails copy(TaskId id);

    /** Puts a task out of the way. Undone by {@link #unarchive}. Doing it twice changes nothing. */
    void archive(TaskId id);

    void unarchive(TaskId id);

    /** Hides a task; its instances keep its name. Undone by {@link #restore}. */
    void delete(TaskId id);

    /** @throws NotFound if there is no such task, deleted or not */
    void restore(TaskId id);

    List<TaskRow> list(TaskFilter filter, TaskSort sort, int offset, int limit);

    int count(TaskFilter filter);

    /** Adds a note after the others. */
    TaskNote addNote(TaskId id, String content);

    /** The oldest first. */
    List<TaskNote> listNotes(TaskId id);

    /** Earlier versions, the latest first; the current one is not among them. */
    List<TaskVersion> listVersions(TaskId id);

    /** The tasks in use that come back by themselves, the oldest first. Those of the demo history stand still. */
    List<Routine> listRoutines();
}
