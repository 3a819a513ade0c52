package app.taskaversion.recommendation;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question "what next?" at one moment.
 *
 * @param days the person's zone and day start
 * @param energy the energy answer of the last two hours, 0–100; absent if they did not say
 */
public record Ask(Instant now, DayBoundary days, @Nullable Double energy) {

    /** The lowest of the three steps, and whatever lies nearer to it than to the next. */
    private static final double LOW = 35;

    /** Whether the person said that they have little. */
    public boolean lowEnergy() {
        return energy != null && energy < LOW;
    }
}
