package app.taskaversion.transfer;

import app.taskaversion.platform.error.ImportRejected;

/**
 * Brings the older app's files into the current person's account.
 *
 * <p>An import is one transaction: after an error nothing of it is there. It can be repeated: rows that were brought in
 * before, with the same content, change nothing, and if nothing at all is new nothing is written. Every row is kept
 * verbatim with what became of it. (data-and-lifecycle §1.11, §4)
 */
public interface ImportService {

    /**
     * Does everything that {@link #run} does and takes it back, so that the report is exact and nothing is stored.
     *
     * @throws ImportRejected if a file cannot be read as a whole
     * @throws MissingChoice if the files leave something open that the request does not say
     * @throws ImportCancelled if the person stopped it
     */
    ImportReport dryRun(ImportRequest request, ImportProgress progress);

    /**
     * Imports.
     *
     * @throws ImportRejected if a file cannot be read as a whole
     * @throws MissingChoice if the files leave something open that the request does not say
     * @throws ImportCancelled if the person stopped it; nothing is stored then
     * @throws VerificationFailed if what is stored does not add up to what was read; nothing is stored then
     */
    ImportReport run(ImportRequest request, ImportProgress progress);

    /** The report as JSON, for a file. */
    String json(ImportReport report);
}
