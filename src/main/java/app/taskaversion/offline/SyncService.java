package app.taskaversion.offline;

import java.time.Instant;
import java.util.List;

/** The current person's taps without a connection, and the copy that they are made on. */
public interface SyncService {

    /** The most taps that are taken at once. */
    int MOST = 200;

    /** What the browser shows while there is no connection. */
    OfflineCopy copy();

    /**
     * Takes taps in the order in which they are given; that is the order in which they count. One that was taken before is
     * answered as it was then and does nothing. One that cannot be taken changes nothing for the others. Several are one
     * transaction: if the connection breaks meanwhile, all of them are there or none, and telling them again is right.
     *
     * @param sentAt when the browser sent them, by its clock: how far that is off is kept with each tap
     * @throws app.taskaversion.platform.error.LimitExceeded for more than {@link #MOST}; none is taken then
     */
    List<SyncAnswer> take(Instant sentAt, List<SyncEvent> events);
}
