package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;

/** People: the guest of a local installation, guests and accounts on a server. */
public interface AccountService {

    /** The name of the guest that owns everything in local single-user mode, imports included. */
    String LOCAL_GUEST = "anonymous";

    /** The local guest's id; the guest is made at the first call. */
    OwnerId localGuest();

    /**
     * Who is signed in.
     *
     * @throws org.springframework.security.access.AccessDeniedException if nobody is
     */
    Person current();
}
