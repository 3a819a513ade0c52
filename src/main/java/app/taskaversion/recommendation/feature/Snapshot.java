package app.taskaversion.recommendation.feature;

import java.time.Instant;
import java.util.List;

/**
 * What was known at one moment of everything that was open; to be kept, never to be computed again.
 *
 * @param instances how many things the person had started before
 * @param rows the numbers of each, in the order of {@link Feature}; {@link Feature#POSITION} is left open
 */
public record Snapshot(Instant at, int instances, List<String> tasks, List<float[]> rows) {

    public Snapshot {
        tasks = List.copyOf(tasks);
        rows = List.copyOf(rows);
    }
}
