package app.taskaversion.sharing;

import app.taskaversion.sharing.rule.OwnShare;
import java.time.Instant;
import java.util.List;

/** What the current person adds to statistics, to look at before anything leaves. (product §5.2) */
public interface ShareService {

    /**
     * What would be added if there were a release now, whether they said yes to it or not: before the noise.
     */
    OwnShare current();

    /** The same as a file: exactly these numbers, in JSON. */
    String json();

    /** In which releases they are, the newest first. */
    List<Spent> spent();

    /**
     * A line of the ledger.
     *
     * @param year of UTC
     * @param turn 1 or 2 in that year, of the person
     * @param epsilon how much it may tell about them
     */
    record Spent(int year, int turn, double epsilon, Instant at) {}
}
