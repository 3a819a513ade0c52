package app.taskaversion.transfer.internal;

import app.taskaversion.transfer.ImportRule;
import app.taskaversion.transfer.RowOutcome;
import java.util.HashMap;
import java.util.Map;

/** The keys of one file so far. The same key with other content gets a suffix; with the same content it is one row. */
final class SeenKeys {

    private static final int ID_CHARS = 200;

    /** The first 16 hex digits of the fingerprint tell contents apart; whole ones would double the memory. */
    private final Map<String, Long> contents = new HashMap<>();

    /** Gives the row its key among its kind, or its outcome if it is a duplicate. */
    void identify(Pending row, RowApplier applier, String wanted) {
        long content = Long.parseUnsignedLong(row.fingerprint().substring(0, 16), 16);
        String key = wanted;
        for (int n = 2; ; n++) {
            Long seen = contents.get(key);
            if (seen == null) {
                contents.put(key, content);
                row.identify(applier.kind(), key);
                return;
            }
            if (seen == content || !applier.contentMatters()) {
                row.without(RowOutcome.DUPLICATE);
                return;
            }
            if (n == 2) {
                row.found(ImportRule.ID_TWICE, "");
            }
            String suffix = "#" + n;
            key = wanted.substring(0, Math.min(wanted.length(), ID_CHARS - suffix.length())) + suffix;
        }
    }
}
