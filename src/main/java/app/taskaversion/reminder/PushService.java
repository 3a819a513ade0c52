package app.taskaversion.reminder;

import app.taskaversion.platform.error.LimitExceeded;

/** Which browsers of the current person reminders are sent to. */
public interface PushService {

    /** So many browsers at most. */
    int MOST = 10;

    /** Whether this installation sends to browsers at all ({@code WEB_PUSH}). */
    boolean isOffered();

    /** By what a push service knows this installation: an uncompressed point of P-256 in base64url. */
    String publicKey();

    /** How many browsers there are. */
    int browsers();

    /** Whether they are sent to this browser. */
    boolean has(String endpoint);

    /**
     * Lets reminders come to a browser; the same one again changes nothing. It lasts until that browser is signed out.
     *
     * @throws LimitExceeded if there are {@value #MOST} already, or if the address is none that we would write to
     */
    void add(PushAddress address);

    /** Nothing is sent to this browser any more; an unknown one changes nothing. */
    void remove(String endpoint);

    /** Nothing is sent to any browser any more. */
    void removeAll();
}
