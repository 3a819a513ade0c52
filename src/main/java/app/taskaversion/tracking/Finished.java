package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was finished.
 *
 * @param guess the person's own dread before, 0–100, if they said; a slider that the older app filled in is none
 * @param felt how bad it was, 0–100, if they said
 */
public record Finished(
        InstanceId id,
        String name,
        Instant at,
        @Nullable Double guess,
        @Nullable Double felt) {}
