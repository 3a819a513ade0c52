package app.taskaversion.task;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One note on a task template, shared by all its instances.
 *
 * @param notedAt absent for an imported note without a readable time
 */
public record TaskNote(UUID id, @Nullable Instant notedAt, String content) {}
