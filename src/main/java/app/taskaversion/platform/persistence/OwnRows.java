package app.taskaversion.platform.persistence;

import app.taskaversion.platform.owner.OwnerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of which the transaction knows already whose they are, as it stored them or looked them up: the parts of a long
 * import refer to what was written a moment ago, and need not ask again. A row never changes its person, and one that is
 * removed meanwhile is caught by its foreign key, so that knowing cannot let anything through.
 */
final class OwnRows extends ResourceHolderSupport {

    /** For each table: about 300 kB, and several times what the parts of one portion of an import refer to. */
    static final int REMEMBERED = 2_000;

    private final Map<Table, Map<String, Boolean>> known = new HashMap<>();

    private record Table(OwnerId owner, String name) {}

    private OwnRows() {}

    /** @return what the transaction of this thread knows; it is forgotten with its end */
    static OwnRows ofTransaction() {
        OwnRows rows = (OwnRows) TransactionSynchronizationManager.getResource(OwnRows.class);
        if (rows == null) {
            rows = new OwnRows();
            TransactionSynchronizationManager.bindResource(OwnRows.class, rows);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<>(rows, OwnRows.class) {});
        }
        return rows;
    }

    /** @return those of the ids of which nothing is known yet */
    Set<String> unknown(OwnerId owner, String table, Collection<String> ids) {
        Map<String, Boolean> of = of(owner, table);
        Set<String> unknown = new TreeSet<>();
        for (String id : ids) {
            if (of.get(id) == null) {
                unknown.add(id);
            }
        }
        return unknown;
    }

    void remember(OwnerId owner, String table, Collection<String> ids) {
        Map<String, Boolean> of = of(owner, table);
        ids.forEach(id -> of.put(id, true));
    }

    /** After a step back nothing is known any more. */
    void forget() {
        known.clear();
    }

    private Map<String, Boolean> of(OwnerId owner, String table) {
        return known.computeIfAbsent(new Table(owner, table), unused -> new LeastRecentlyUsed());
    }

    private static final class LeastRecentlyUsed extends LinkedHashMap<String, Boolean> {

        private static final long serialVersionUID = 1L;

        LeastRecentlyUsed() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }
}
