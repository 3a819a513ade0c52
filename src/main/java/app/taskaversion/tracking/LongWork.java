package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Long work without a longer pause: stretches that follow each other within {@value #PAUSE_MINUTES} minutes, up to now or
 * to a moment ago. Pure. (data-and-lifecycle §1.8, trigger 1.1, which could never fire because it looked only at the last
 * four hours for four hours)
 *
 * @param worked the work itself, without the short pauses; at least {@link #ENOUGH}
 */
public record LongWork(Duration worked) {

    /** From how much work on a break is worth a word. */
    public static final Duration ENOUGH = Duration.ofMinutes(90);

    /** How far back there is anything to read. */
    public static final Duration LOOK_BACK = Duration.ofHours(12);

    /** So long without work is a pause. */
    static final int PAUSE_MINUTES = 15;

    private static final Duration PAUSE = Duration.ofMinutes(PAUSE_MINUTES);
    private static final Duration JUST_NOW = Duration.ofMinutes(10);

    /** @param work in any order; what lies after now does not count */
    public static @Nullable LongWork of(Collection<Stretch> work, Instant now) {
        List<Stretch> latest = work.stream()
                .map(stretch -> new Stretch(stretch.from(), end(stretch, now)))
                .filter(stretch -> stretch.from().isBefore(now))
                .sorted(Comparator.comparing(Stretch::from).reversed())
                .toList();
        Instant reached = now;
        Duration allowed = JUST_NOW;
        Duration worked = Duration.ZERO;
        for (Stretch stretch : latest) {
            Instant to = Objects.requireNonNull(stretch.to());
            if (Duration.between(to, reached).compareTo(allowed) > 0) {
                break;
            }
            Instant until = to.isAfter(reached) ? reached : to;
            if (until.isAfter(stretch.from())) {
                worked = worked.plus(Duration.between(stretch.from(), until));
            }
            reached = stretch.from().isBefore(reached) ? stretch.from() : reached;
            allowed = PAUSE;
        }
        return worked.compareTo(ENOUGH) >= 0 ? new LongWork(worked) : null;
    }

    private static Instant end(Stretch stretch, Instant now) {
        Instant to = stretch.to();
        return to == null || to.isAfter(now) ? now : to;
    }
}
