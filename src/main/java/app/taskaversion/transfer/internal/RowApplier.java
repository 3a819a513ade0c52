package app.taskaversion.transfer.internal;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows how the rows of one kind of file are identified and stored. */
interface RowApplier {

    /** The name under which rows are remembered. */
    String kind();

    /** @throws app.taskaversion.transfer.legacy.RowRefused if the row cannot be identified */
    String key(Pending row);

    /** Which of these keys the person has already. */
    Set<String> existing(Collection<String> keys);

    /** Whether a thing of this kind has its key from an import and from nowhere else. */
    default boolean madeByImportsOnly() {
        return false;
    }

    /**
     * Whether two rows with the same key and different content are two things. Words and links are the same thing
     * however they are written.
     */
    default boolean contentMatters() {
        return true;
    }

    /** Reads and stores new rows; each leaves with its outcome. */
    void create(List<Pending> rows);

    /**
     * Rows whose key is here since an earlier import, with other content. What is newer and was not edited here takes
     * the place of what is there, where the kind allows it; else what is there stays and the row is kept verbatim.
     */
    default void update(List<Pending> rows) {
        rows.forEach(row -> row.merged(null));
    }

    /** All files with rows for this one were read. */
    default void finish() {}
}
