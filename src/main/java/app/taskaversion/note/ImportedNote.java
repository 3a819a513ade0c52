package app.taskaversion.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A general note as it comes from a file. */
public record ImportedNote(
        UUID id,
        @Nullable String legacyId,
        String content,
        @Nullable Instant notedAt) {}
