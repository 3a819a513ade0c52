package app.taskaversion.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A general note as it comes from a file. */
public record ImportedNote(
        UUID id,
        @Nullable String legacyId,
        String content,
        @Nullable Instant notedAt) {

    /** The same under another id of the file. */
    public ImportedNote named(String newLegacyId) {
        return new ImportedNote(id, newLegacyId, content, notedAt);
    }
}
