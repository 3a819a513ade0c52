package app.taskaversion.transfer.legacy;

import org.jspecify.annotations.Nullable;

/** The rows of one file or table, one after the other; a row at a time is in memory. */
public interface RowSource extends AutoCloseable {

    LegacyHeader header();

    /**
     * The next row that holds anything; absent at the end.
     *
     * @throws app.taskaversion.platform.error.ImportRejected if the source cannot be read any further
     */
    @Nullable
    SourceRow next();

    @Override
    void close();
}
