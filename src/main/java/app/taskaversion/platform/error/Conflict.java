package app.taskaversion.platform.error;

/** The wish collides with something that is there, such as a name that is taken. */
public final class Conflict extends AppException {

    public Conflict(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
