package app.taskaversion.platform.owner;

import java.util.UUID;

/** Whose rows: the id of a person (guest or account). */
public record OwnerId(UUID value) {

    /** Stands for "nobody is signed in". No row carries it, so a query under it finds nothing. */
    public static final OwnerId NOBODY = new OwnerId(new UUID(0, 0));

    @Override
    public String toString() {
        return value.toString();
    }
}
