package app.taskaversion.transfer;

import java.util.UUID;

/** A kept file does not have the checksum it came with: the database is damaged. */
public final class OriginalDamaged extends RuntimeException {

    public OriginalDamaged(UUID id) {
        super("Original " + id);
    }
}
