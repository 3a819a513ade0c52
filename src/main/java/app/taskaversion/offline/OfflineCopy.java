package app.taskaversion.offline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser keeps of a person to go on without a connection: the least that does.
 *
 * @param person whose it is
 * @param at when it was made, by the clock of the server
 * @param ratings whether ratings may be asked
 * @param card what stands on Now: what runs, what was stopped lately, or what stands first; absent if there is nothing
 * @param next at most {@link #NEXT} more
 */
public record OfflineCopy(
        UUID person, Instant at, boolean ratings, @Nullable Thing card, List<Thing> next) {

    /** How many more are shown. */
    public static final int NEXT = 20;

    /**
     * One thing.
     *
     * @param instance absent for a task that has no entry yet: a start makes one
     * @param task absent if it is gone
     * @param since when its clock began to run, absent if it does not run
     * @param minutes minutes of the stretches before
     * @param guess minutes that it should take, if anything is known
     */
    public record Thing(
            @Nullable UUID instance,
            @Nullable UUID task,
            String name,
            @Nullable Instant since,
            double minutes,
            @Nullable Double guess) {}
}
