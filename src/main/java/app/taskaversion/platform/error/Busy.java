package app.taskaversion.platform.error;

import org.jspecify.annotations.Nullable;

/**
 * Somebody else writes for a while, such as an import, or so many are there that no turn came. Nothing was saved; trying
 * again in a moment will do.
 */
public final class Busy extends AppException {

    /** After how many seconds a browser or program may ask again. */
    public static final String RETRY_AFTER = "2";

    public Busy(String messageKey) {
        super(messageKey);
    }

    /** The one among an error and its causes, since frameworks wrap what is thrown below them. */
    public static @Nullable Busy in(Throwable error) {
        for (Throwable cause : ErrorLog.chain(error)) {
            if (cause instanceof Busy busy) {
                return busy;
            }
        }
        return null;
    }
}
