package app.taskaversion.sharing;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.NotFound;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Statistics over the people of a server, for whoever runs it: the administrator, asked of the database at each call, or the
 * one person on their own machine, who has nobody to count. Everybody else is refused ({@link
 * org.springframework.security.access.AccessDeniedException}). Nothing is sent anywhere: a release is a file to save. (recommender
 * §2.14)
 */
public interface AggregateExportService {

    /** Whether the current person may; asks nobody to be refused. */
    boolean isOperator();

    ReleasesOverview overview();

    /**
     * Counts those who say yes to it now, and makes a release. Comes back before it is done.
     *
     * @throws Conflict if this year (UTC) has no release left, or there is nobody to count
     */
    void release();

    /**
     * Writes the files of a release as a ZIP: figures as CSV and JSON, what the columns mean, and how they were made.
     *
     * @throws NotFound if there is none, or it has no files
     */
    void write(ReleaseId id, OutputStream out) throws IOException;
}
