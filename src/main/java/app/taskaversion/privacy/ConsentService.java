package app.taskaversion.privacy;

import app.taskaversion.platform.error.Conflict;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the current person lets us keep or do. The answer is the last line that the ledger holds for a purpose; no line
 * is a no. (product §5.2)
 *
 * <p>Where one person uses the app on their own machine, {@link Purpose#FEELINGS} and {@link Purpose#FREE_TEXT} may be
 * asked before any line is there; the first answer then writes it. A no is a no there, too.
 */
public interface ConsentService {

    /** Whether the person said yes and did not take it back. */
    boolean isGiven(Purpose purpose);

    /** @throws Conflict if it is not given; the message says where to switch it on */
    void requireGiven(Purpose purpose);

    /** What may be asked. */
    Allowed allowed();

    /**
     * Whether an answer that is there now may be kept; in local mode the first one of its kind is the yes, and is
     * written down as such.
     */
    boolean takes(Purpose purpose);

    /**
     * The same for a caller that has read {@link LastWord} together with other things.
     *
     * @param lastWord 1 given, 0 taken back, absent if nothing was ever said
     */
    boolean takes(Purpose purpose, @Nullable Integer lastWord);

    /** @throws Conflict if {@link #takes(Purpose)} says no */
    void requireTaken(Purpose purpose);

    /** @throws Conflict if {@link #takes(Purpose, Integer)} says no */
    void requireTaken(Purpose purpose, @Nullable Integer lastWord);

    /** Writes a yes, unless the last line is the same yes to the same words. */
    void give(Purpose purpose, ConsentWay way);

    /** Writes a no, unless there is nothing to take back. What was kept so far stays. */
    void withdraw(Purpose purpose, ConsentWay way);

    /** The last line of a purpose. */
    Optional<ConsentEntry> last(Purpose purpose);

    /** Every line, the newest first. */
    List<ConsentEntry> history();
}
