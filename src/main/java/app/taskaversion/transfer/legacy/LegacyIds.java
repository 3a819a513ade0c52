package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Ids in the older app's manner for rows that were made here: a letter, the second and three more digits. The second
 * tells later that the row's times are UTC. (data-and-lifecycle §1.0, §4.3)
 */
public final class LegacyIds {

    private final String prefix;
    private final Set<String> taken;

    /**
     * @param prefix such as {@code t} for tasks
     * @param taken ids that are there already
     */
    public LegacyIds(String prefix, Collection<String> taken) {
        this.prefix = prefix;
        this.taken = new HashSet<>(taken);
    }

    /** The same rows in the same order get the same ids. */
    public String next(Instant created) {
        long millis = Math.max(created.toEpochMilli(), 1_000_000_000_000L);
        String id = prefix + millis;
        while (!taken.add(id)) {
            millis++;
            id = prefix + millis;
        }
        return id;
    }
}
