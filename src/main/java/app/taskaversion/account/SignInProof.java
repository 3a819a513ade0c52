package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;

/** Showing once more that it is you, without signing out. */
public interface SignInProof {

    /**
     * From now on the sign-in counts as recent.
     *
     * @param password the person's own
     * @param address of the browser, for throttling; not kept
     * @throws AppException if it is not their password, or it must wait
     */
    void confirm(String password, String address);
}
