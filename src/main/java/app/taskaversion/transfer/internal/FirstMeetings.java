package app.taskaversion.transfer.internal;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Which keys need no look into the database: where nothing was ever brought in, a key that this import has not met yet is
 * not there. That spares most people's only import two questions for each chunk. PostgreSQL would even answer them by
 * reading everything that the import has written so far, as it knows nothing yet about rows of its own transaction.
 */
final class FirstMeetings {

    private final boolean nothingBefore;
    private final Set<String> met = new HashSet<>();

    /** @param nothingBefore whether no import has ever brought anything for this person */
    FirstMeetings(boolean nothingBefore) {
        this.nothingBefore = nothingBefore;
    }

    /** The keys that may be there already. */
    Collection<String> others(String kind, Collection<String> keys) {
        return nothingBefore
                ? keys.stream().filter(key -> met.contains(named(kind, key))).toList()
                : keys;
    }

    void met(Collection<Pending> rows) {
        if (nothingBefore) {
            rows.forEach(row -> met.add(named(row.kind(), row.key())));
        }
    }

    private static String named(String kind, String key) {
        return kind + ' ' + key;
    }
}
