package app.taskaversion.account;

import app.taskaversion.platform.error.Conflict;
import app.taskaversion.platform.error.LimitExceeded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the current person's own row says about them. */
public interface ProfileService {

    /**
     * Name and address.
     *
     * @param name as they sign in; absent for a guest
     * @param email absent if they gave none
     */
    record Profile(@Nullable String name, @Nullable String email) {}

    Profile get();

    /** Since when they are here: when their account was made, or a guest's first visit was. */
    Instant since();

    /** Whether the screens of the first visit were gone through or skipped, so that they never come by themselves again. */
    boolean firstScreensDone();

    /** They were gone through or skipped. */
    void endFirstScreens();

    /**
     * Changes the address, or takes it away.
     *
     * @throws Conflict if the person has to sign in again first, or the address cannot be used here
     * @throws LimitExceeded if it is no address
     */
    void changeEmail(@Nullable String email);
}
