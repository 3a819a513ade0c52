package app.taskaversion.privacy;

/**
 * So many of one kind of thing.
 *
 * @param kind name of a table, with {@code _cells} at its end if only some cells were emptied; the message key is
 *     {@code privacy.kind.} and this name, and gets the number
 * @param rows never 0
 */
public record DeletedCount(String kind, long rows) {

    public String messageKey() {
        return "privacy.kind." + kind;
    }
}
