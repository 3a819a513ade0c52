package app.taskaversion.platform.error;

/** There is no such thing, or it belongs to somebody else: the two look the same on purpose. */
public final class NotFound extends AppException {

    /** @param kind what was asked for, as the last part of the message key, such as {@code task} */
    public NotFound(String kind) {
        super("error.notFound." + kind);
    }
}
