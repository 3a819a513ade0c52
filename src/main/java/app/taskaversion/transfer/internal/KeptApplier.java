package app.taskaversion.transfer.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that have no place here yet: kept verbatim, each content once. */
class KeptApplier implements RowApplier {

    private final String kind;
    private final @Nullable String counter;
    private final ImportRecords records;

    /** @param counter a column that only numbers the rows; absent if there is none */
    KeptApplier(String kind, @Nullable String counter, ImportRecords records) {
        this.kind = kind;
        this.counter = counter;
        this.records = records;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public String key(Pending row) {
        return counter == null ? row.fingerprint() : row.row().fingerprintWithout(counter);
    }

    @Override
    public Set<String> existing(Collection<String> keys) {
        return records.keys(kind, keys);
    }

    /** The content is the key. */
    @Override
    public boolean contentMatters() {
        return false;
    }

    @Override
    public void create(List<Pending> rows) {
        rows.forEach(Pending::kept);
    }
}
