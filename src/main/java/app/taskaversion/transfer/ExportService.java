package app.taskaversion.transfer;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Hands the current person's data out, as a ZIP that is written while it is read: any size needs little memory. Only
 * their own rows leave, and never the demo history. What is written is one moment of the database. (data-and-lifecycle
 * §1.11, quality §3)
 *
 * <p>The stream stays open. If it breaks, nothing but the stream is harmed.
 */
public interface ExportService {

    /**
     * Everything of the person but imports of such exports: for each table JSON lines, and the same as CSV for
     * spreadsheet programs, where text cells that a spreadsheet would run as a formula begin with an apostrophe. The
     * same data gives the same bytes on either database.
     */
    void writeOwn(OutputStream out) throws IOException;

    /**
     * The tables of the older app with its columns. A row that came from it and was not edited here has the cells of its
     * source, character by character; every other row is written as the older app would write it. Rows that were deleted
     * here are not there.
     */
    void writeLegacyCurrent(OutputStream out) throws IOException;

    /** Each file as it was brought. Empty if none is kept. */
    void writeLegacyOriginals(OutputStream out) throws IOException;

    /** As the method for the kind does. */
    default void write(ExportKind kind, OutputStream out) throws IOException {
        switch (kind) {
            case OWN -> writeOwn(out);
            case LEGACY -> writeLegacyCurrent(out);
            case ORIGINAL -> writeLegacyOriginals(out);
        }
    }

    /** A file name for a ZIP of this kind that is written now; says when, in the person's zone, and nothing else. */
    String suggestedFileName(ExportKind kind);
}
