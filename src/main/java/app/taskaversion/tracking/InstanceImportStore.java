package app.taskaversion.tracking;

import app.taskaversion.platform.persistence.RowOrigin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores instances that come from a file, for the current person, inside the caller's transaction. */
public interface InstanceImportStore {

    /**
     * What is stored of one import, computed by the database.
     *
     * @param minutes sum of the durations
     * @param relief sum of the felt relief
     * @param sessionMinutes sum of the work sessions
     */
    record Totals(
            long instances, double minutes, double relief, double sessionMinutes, Map<InstanceState, Long> byState) {}

    /** Which of these ids of a file are stored already. */
    Set<String> stored(Collection<String> legacyIds);

    /**
     * An imported instance that nobody edited here since.
     *
     * @param batchId the import that brought it
     * @param newest the latest step that it has a time for
     */
    record Untouched(UUID id, UUID batchId, Instant newest) {}

    /** Which of these ids of a file are here as they were brought. */
    Map<String, Untouched> untouched(Collection<String> legacyIds);

    /** Puts a newer state in the place of an untouched instance, which keeps its id and the import it came with. */
    void replace(Untouched old, ImportedInstance instance, Function<String, UUID> emotionIds);

    /** Whether an instance of the person runs: then none is imported as running. */
    boolean somethingRuns();

    /**
     * Stores instances with their sessions, postponements and feelings. Figures are computed where their inputs exist,
     * else taken from the file. (data-and-lifecycle §3.4)
     *
     * @param emotionIds the id of each word that occurs
     * @return the ids of instances with a figure in the file that differs from ours by more than 0.01
     */
    Set<UUID> insert(Collection<ImportedInstance> instances, Function<String, UUID> emotionIds, RowOrigin origin);

    /**
     * Fills in, for everything that did not begin in this app, the days since the same task was last completed.
     * (data-and-lifecycle §3.7)
     */
    void computeTimeSinceLastCompletion();

    /**
     * When a suggestion was taken.
     *
     * @param local on the clock that the instances' times were read from
     * @param offset absent where that clock does not name it
     */
    record Taken(LocalDateTime local, @Nullable ZoneOffset offset) {}

    /**
     * Notes down that an instance of this import was begun from a suggestion, where nothing is known about that yet.
     *
     * @param source what suggested it and what was done with it, at most 200 characters
     * @return the instance; absent if this import brought none under this id, or one that knows already
     */
    @Nullable
    UUID markSuggested(UUID batchId, String legacyId, String source);

    /** As {@link #markSuggested}, for the instance of a task that was made within a minute after a suggestion was taken. */
    @Nullable
    UUID markSuggestedNext(UUID batchId, UUID taskId, Taken taken, String source);

    Totals totals(UUID batchId);

    /**
     * One stored instance held against what was to be stored.
     *
     * @param columns how many columns were compared
     * @param differing the names of those that differ; never their contents
     */
    record Comparison(int columns, List<String> differing) {}

    /** @param id the stored instance; the id, task and task name of {@code wanted} are not compared */
    Comparison compare(UUID id, ImportedInstance wanted, RowOrigin origin);

    /** Whether the person has no instance at all, not even a deleted one. */
    boolean isEmpty();

    /** Removes the demo history for good, and what was done on its tasks. */
    void removeDemo();
}
