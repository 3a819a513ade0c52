package app.taskaversion.account;

import app.taskaversion.platform.error.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The devices that the current person is signed in on. No address is kept of any. */
public interface DeviceService {

    /** The one that was used last first. */
    List<Device> list();

    /**
     * Signs one out, its open tabs too.
     *
     * @throws NotFound if it is not one of theirs (any more)
     */
    void signOut(UUID id);

    /** Signs out all but this one. @return how many */
    int signOutOthers();

    /**
     * @param browser its family and system, such as {@code Firefox, Android}
     * @param since when it signed in
     * @param lastSeen to about five minutes
     * @param stays whether it comes back without a password
     * @param here whether it is the one that asks
     */
    record Device(UUID id, String browser, Instant since, Instant lastSeen, boolean stays, boolean here) {}
}
