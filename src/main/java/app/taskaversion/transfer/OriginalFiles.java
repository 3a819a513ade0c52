package app.taskaversion.transfer;

import app.taskaversion.platform.error.NotFound;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files that the current person brought, byte for byte, until they delete them. The same bytes are kept once, under
 * the name they first came with. Deleting one changes nothing of what was brought in from it. (data-and-lifecycle §5,
 * quality §3)
 */
public interface OriginalFiles {

    /**
     * A kept file.
     *
     * @param name as the person called it; with its folders if it came in a folder
     * @param sha256 of its bytes, hex
     * @param bytes its size as it was brought
     * @param batchId the import it first came with; absent if that is gone
     */
    record OriginalFile(
            UUID id,
            String name,
            String sha256,
            long bytes,
            Instant storedAt,
            @Nullable UUID batchId) {}

    /** The oldest first. */
    List<OriginalFile> list();

    /**
     * Writes the file as it was brought, piece by piece. The stream stays open.
     *
     * @throws NotFound if there is none
     * @throws OriginalDamaged if the bytes that were written are not those that were brought
     */
    void writeTo(UUID id, OutputStream out) throws IOException;

    /** @throws NotFound if there is none */
    void delete(UUID id);
}
