package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;
import app.taskaversion.platform.owner.OwnerId;
import org.jspecify.annotations.Nullable;

/** Making an account. It starts empty, or with what its guest entered. */
public interface RegistrationService {

    /** Whether anybody new may make an account at all. */
    boolean isOpen();

    /** Whether an invitation is asked for. */
    boolean needsInvite();

    /**
     * Makes the account. A guest who is signed in becomes the account: same person, same rows.
     *
     * @param invite the code of an invitation, where one is needed
     * @param address of the browser, for throttling; not kept
     * @return whose account it is
     * @throws AppException saying what does not fit
     */
    OwnerId register(NewAccount account, @Nullable String invite, String address);
}
