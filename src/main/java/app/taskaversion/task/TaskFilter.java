package app.taskaversion.task;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which task templates to list. Deleted ones are never listed.
 *
 * @param search part of the name, any case; blank or absent finds all. Accents count.
 * @param types only these; empty means all
 * @param job only tasks of this job
 */
public record TaskFilter(
        @Nullable String search,
        Set<TaskType> types,
        @Nullable JobId job,
        Archived archived) {

    /** Whether tasks that were put away are wanted. */
    public enum Archived {
        NO,
        ONLY,
        ALSO
    }

    /** All that are in use. */
    public static final TaskFilter IN_USE = new TaskFilter(null, Set.of(), null, Archived.NO);

    public TaskFilter {
        search = search == null || search.isBlank() ? null : search;
        types = Set.copyOf(types);
    }

    public TaskFilter withSearch(@Nullable String newSearch) {
        return new TaskFilter(newSearch, types, job, archived);
    }

    public TaskFilter withTypes(Set<TaskType> newTypes) {
        return new TaskFilter(search, newTypes, job, archived);
    }

    public TaskFilter withJob(@Nullable JobId newJob) {
        return new TaskFilter(search, types, newJob, archived);
    }

    public TaskFilter withArchived(Archived newArchived) {
        return new TaskFilter(search, types, job, newArchived);
    }
}
