package app.taskaversion.platform.error;

/** An input is larger, longer or further out than what is kept; the message names the limit. */
public final class LimitExceeded extends AppException {

    public LimitExceeded(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
