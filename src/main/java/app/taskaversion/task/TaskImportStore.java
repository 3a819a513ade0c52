package app.taskaversion.task;

import app.taskaversion.platform.persistence.RowOrigin;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Stores tasks and jobs that come from a file, for the current person, inside the caller's transaction. */
public interface TaskImportStore {

    /** A task or job that is there already. */
    record Known(UUID id, String name) {}

    /** A task's membership of a job. */
    record Membership(UUID jobId, UUID taskId) {}

    /** All tasks that came from files, by their id in the file; deleted and archived ones too. */
    Map<String, Known> tasksByLegacyId();

    Map<String, Known> jobsByLegacyId();

    Set<Membership> memberships();

    /** An imported task that nobody edited here since, in the version and of the time that it came with. */
    record Untouched(UUID id, int version, Instant updatedAt) {}

    /** Which of these ids of a file are here as they were brought. */
    Map<String, Untouched> untouched(Collection<String> legacyIds);

    /** Gives an untouched task the content of a newer version. Its notes stay; those that it lacks are added. */
    void replace(Untouched old, ImportedTask task);

    void insertTasks(Collection<ImportedTask> tasks, RowOrigin origin);

    void insertJobs(Collection<ImportedJob> jobs, RowOrigin origin);

    void insertMemberships(Collection<ImportedJob.Link> links, RowOrigin origin);

    /**
     * Adds what columns without a place hold to a task of this import; what it holds already stays.
     *
     * @return whether this import brought that task
     */
    boolean addExtra(UUID batchId, UUID taskId, Map<String, String> columns);

    /** How many tasks and jobs this import brought. */
    long countImported(UUID batchId);

    /** Whether the person has no task at all, not even a deleted one. */
    boolean isEmpty();

    /** How many tasks of the demo history there are. */
    long countDemo();

    /** Removes the tasks of the demo history for good, with their notes and versions. */
    void removeDemo();
}
