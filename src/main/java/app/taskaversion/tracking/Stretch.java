package app.taskaversion.tracking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of work by the clock.
 *
 * @param to absent while it runs
 */
public record Stretch(Instant from, @Nullable Instant to) {}
