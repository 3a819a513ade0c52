package app.taskaversion.note;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A general note.
 *
 * @param notedAt when it was written; absent for an imported note without a readable time
 */
public record NoteRow(NoteId id, String content, @Nullable Instant notedAt) {}
