package app.taskaversion.task;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.util.List;
import java.util.Set;

/** The current person's jobs: groups of tasks. A task may be in several. (data-and-lifecycle §3.9) */
public interface JobService {

    /** @throws Conflict if a job in use has this name, in any case */
    JobRow add(JobData data);

    /** @throws NotFound if there is no such job */
    JobRow get(JobId id);

    /** By name. */
    List<JobRow> list();

    /** The jobs that a task is in, by name. */
    List<JobRow> listOf(TaskId task);

    /**
     * Changes name, kind and description.
     *
     * @return what it was before; {@code change(id, before)} undoes it
     * @throws Conflict if another job in use has this name
     */
    JobData change(JobId id, JobData data);

    /** Renames; the same as {@link #change} with nothing but the name changed. */
    JobData rename(JobId id, String name);

    /**
     * Puts a task into a job.
     *
     * @return false if it was there already
     */
    boolean assign(JobId job, TaskId task);

    /** @return false if it was not there */
    boolean unassign(JobId job, TaskId task);

    /** Puts a task into exactly these jobs. */
    void assignAll(TaskId task, Set<JobId> jobs);

    /** Hides a job; its tasks stay. Undone by {@link #restore}, which brings the assignments back. */
    void delete(JobId id);

    /** @throws Conflict if another job took the name in the meantime */
    void restore(JobId id);
}
