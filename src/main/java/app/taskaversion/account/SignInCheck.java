package app.taskaversion.account;

import app.taskaversion.platform.error.Conflict;

/**
 * What is known about how the current person got in. Asked before something that nobody else should be able to do from
 * an open screen: taking everything along, changing the e-mail address, deleting. (quality §5)
 */
public interface SignInCheck {

    /** Whether people sign in here. If not, one person uses the app on their own machine. */
    boolean accounts();

    /** Whether the person showed a short while ago that it is them. Always so where nobody signs in. */
    boolean recent();

    /** @throws Conflict if the person has to sign in again first */
    default void requireRecent() {
        if (!recent()) {
            throw new Conflict("account.signInAgain");
        }
    }
}
