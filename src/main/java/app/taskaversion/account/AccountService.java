package app.taskaversion.account;

import app.taskaversion.platform.owner.OwnerId;

/** People. Accounts with a password come later; until then there is the one guest of a local installation. */
public interface AccountService {

    /** The name of the guest that owns everything in local single-user mode, imports included. */
    String LOCAL_GUEST = "anonymous";

    /** The local guest's id; the guest is made at the first call. */
    OwnerId localGuest();
}
