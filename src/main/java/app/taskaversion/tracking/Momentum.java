package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several things were finished within a short time, and just now. Said once, as a choice between going on and resting.
 * Pure. (data-and-lifecycle §1.8, trigger 4.1, whose exact count of five in a day hardly ever met)
 *
 * @param finished how many, at least {@value #ENOUGH}
 * @param within from the first of them to now
 */
public record Momentum(int finished, Duration within) {

    /** From how many on. */
    public static final int ENOUGH = 3;

    /** What lies further back is another time. */
    public static final Duration SHORT = Duration.ofMinutes(90);

    private static final Duration JUST_NOW = Duration.ofMinutes(15);

    /** @param finishes when things were finished, in any order; what was finished later than now does not count */
    public static @Nullable Momentum of(Collection<Instant> finishes, Instant now) {
        List<Instant> lately = finishes.stream()
                .filter(at -> !at.isAfter(now) && at.isAfter(now.minus(SHORT)))
                .sorted()
                .toList();
        return lately.size() >= ENOUGH && lately.getLast().isAfter(now.minus(JUST_NOW))
                ? new Momentum(lately.size(), Duration.between(lately.getFirst(), now))
                : null;
    }
}
