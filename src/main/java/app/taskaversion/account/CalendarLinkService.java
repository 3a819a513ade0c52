package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The secret link by which a calendar program of the current person may read what they planned. There is one at most. Who
 * knows it reads without signing in, so it can be taken back at any time, and is never shown again after it was made.
 */
public interface CalendarLinkService {

    /** The one that is good now. */
    Optional<CalendarLink> find();

    /**
     * Makes a new link; the one before is void at once.
     *
     * @param withNames whether the names of tasks stand in the calendar, or neutral words
     * @return the secret: 256 bits as letters and digits that need no escaping in an address
     * @throws app.taskaversion.platform.error.Conflict if the last sign-in is too long ago
     */
    String make(boolean withNames);

    /** @throws app.taskaversion.platform.error.NotFound if there is no link */
    void withNames(boolean withNames);

    /** Takes the link back; nothing happens if there is none. */
    void revoke();

    /**
     * For whoever comes with a secret and is not signed in.
     *
     * @return whose planned things it opens; empty for a secret that nobody was given, or that is void
     */
    Optional<Reader> read(String secret);

    /**
     * @param since when it was made
     * @param withNames whether the names of tasks stand in the calendar
     * @param lastRead to about an hour; absent if nobody came yet
     */
    record CalendarLink(
            Instant since, boolean withNames, @Nullable Instant lastRead) {}

    /** @param owner whose link it is */
    record Reader(OwnerId owner, boolean withNames) {}
}
