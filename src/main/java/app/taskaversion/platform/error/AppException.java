package app.taskaversion.platform.error;

/**
 * An expected failure that a person can understand and act on. The message is a key of the message bundle, never a text
 * of a person; views show it where the action was taken.
 */
public abstract sealed class AppException extends RuntimeException
        permits NotFound, Conflict, Busy, LimitExceeded, InvalidTransition, ImportRejected {

    private final transient Object[] arguments;

    protected AppException(String messageKey, Object... arguments) {
        super(messageKey);
        this.arguments = arguments.clone();
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }
}
