package app.taskaversion.account;

import app.taskaversion.platform.error.AppException;
import java.util.List;

/**
 * Ways back for somebody who forgot the password: codes on paper, which need no mail server, and a link by mail where
 * there is one. Neither says whether an account exists.
 */
public interface RecoveryService {

    /** How many codes are given out at once. */
    int CODES = 10;

    /**
     * Makes new codes for the current person; the ones before are void.
     *
     * @return the codes, which cannot be shown again
     * @throws AppException if the last sign-in is too long ago
     */
    List<String> newCodes();

    /** How many codes of the current person are still good. */
    long codesLeft();

    /**
     * Sets a new password and signs the person out everywhere. The code is used up.
     *
     * @param login name or address
     * @throws AppException if name and code do not fit together, if the password is too weak, or if it must wait
     */
    void recover(String login, String code, String password, String address);

    /** Whether links can be sent. */
    boolean sendsMail();

    /** Sends a link to the account's address, if there are both. Says nothing about it, and takes no time. */
    void sendLink(String login, String address);

    /**
     * Like {@link #recover} with what stands in such a link.
     *
     * @throws AppException if the link is void or too old, if the password is too weak, or if it must wait
     */
    void recoverByLink(String link, String password, String address);
}
