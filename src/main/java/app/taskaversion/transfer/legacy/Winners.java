package app.taskaversion.transfer.legacy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the same thing stands in several files, in different states, one file has it right: of an instance the one in
 * which it got furthest, and a live one before an archived one; of a task the one with the higher version, then the later
 * change. Of equal ones the file that is read first counts. Only files that can meet are looked at, so one file alone
 * costs no memory. (data-and-lifecycle §0.9, §4.7)
 */
final class Winners {

    /** How much a row knows: first by rank, then by time. */
    record Standing(long rank, Instant newest) {
        boolean above(Standing other) {
            return rank != other.rank ? rank > other.rank : newest.isAfter(other.newest);
        }
    }

    private record Key(LegacyFile family, String id) {}

    private record Best(int part, Standing standing) {}

    /** A database copied rows that belonged to nobody over to its first user, under new ids. */
    private record Content(String task, String created, String predicted, String actual) {}

    private final Map<Key, Best> best = new HashMap<>();
    private final Map<Content, String> ofNobody = new HashMap<>();
    private final Map<Content, String> ofSomebody = new HashMap<>();

    /** @param part which of the files it is */
    void offer(LegacyFile family, String id, int part, Standing standing) {
        Key key = new Key(family, id);
        Best before = best.get(key);
        if (before == null || (before.part() != part && standing.above(before.standing()))) {
            best.put(key, new Best(part, standing));
        }
    }

    /** Whether another file has it in a better state. */
    boolean loses(LegacyFile family, String id, int part) {
        Best winner = best.get(new Key(family, id));
        return winner != null && winner.part() != part;
    }

    /** An instance of a database, which may be there a second time under another id. */
    void offerCopy(SourceRow row, String id) {
        Content content =
                new Content(row.cell("task_id"), row.cell("created_at"), row.cell("predicted"), row.cell("actual"));
        (row.owner().isEmpty() ? ofNobody : ofSomebody).putIfAbsent(content, id);
    }

    /** The ids of rows of nobody that somebody has under another id. */
    Set<String> copies() {
        Set<String> copies = new HashSet<>();
        ofNobody.forEach((content, id) -> {
            String other = ofSomebody.get(content);
            if (other != null && !other.equals(id)) {
                copies.add(id);
            }
        });
        return copies;
    }

    static Standing ofInstance(LegacyTimes times, @Nullable Instant edited, boolean archived) {
        Instant newest = times.newest();
        return new Standing(archived ? 0 : 1, edited != null && edited.isAfter(newest) ? edited : newest);
    }

    static Standing ofTask(@Nullable Integer version, @Nullable Instant updated) {
        return new Standing(version == null ? 0 : version, updated == null ? Instant.EPOCH : updated);
    }
}
