package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A correction afterwards. Everything is replaced by what is given here; derived figures are computed anew and the
 * picture before is kept.
 */
public record InstanceEdit(
        Guess guess,
        Outcome outcome,
        @Nullable Instant completedAt,
        @Nullable Instant dueAt,
        @Nullable String cancellationCategory,
        @Nullable String cancellationNote) {}
