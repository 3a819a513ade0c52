package app.taskaversion.tracking.internal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a start needs to know, read in one statement.
 *
 * @param words on what may be kept
 * @param sight which suggestions there were
 */
record StartContext(
        String taskName,
        int taskVersion,
        @Nullable Double defaultEstimate,
        @Nullable Instant lastCompletion,
        @Nullable UUID running,
        @Nullable String zone,
        LastWords words,
        Sight sight) {}
