package app.taskaversion.platform.error;

/** Somebody else writes for a while, such as an import. Nothing was saved; trying again in a moment will do. */
public final class Busy extends AppException {

    public Busy(String messageKey) {
        super(messageKey);
    }
}
