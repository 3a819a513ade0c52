package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a help that was chosen when stuck: whether the person went on. Derived from the stretches of work, never
 * stored and never asked. Pure. (product §3.3, §6 no. 4)
 *
 * <p>Looked at is the time after the choice: one hour, for "later today" a whole day, and never beyond the next help that
 * was chosen for the same instance, because from there on that one counts. A help that was swapped for another within a
 * minute was not tried.
 */
public enum InterventionEffect {
    /** At least five more minutes of work, or finished. */
    WENT_ON,
    /** Less than that. That is an answer, not a fault. */
    STOPPED,
    /** Still going on, or not tried. */
    UNKNOWN;

    /** From how much more work on it counts as going on. */
    public static final Duration ENOUGH = Duration.ofMinutes(5);

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration LATER_WINDOW = Duration.ofDays(1);
    private static final Duration SWAPPED = Duration.ofMinutes(1);

    /**
     * @param next when another help was chosen for the same instance, if one was
     * @param completedAt when the instance was finished, if it was
     * @param work the stretches of work on the instance, those before the choice may be among them
     */
    public static InterventionEffect of(
            InterventionStep step,
            Instant chosenAt,
            @Nullable Instant next,
            @Nullable Instant completedAt,
            List<Stretch> work,
            Instant now) {
        if (next != null && Duration.between(chosenAt, next).compareTo(SWAPPED) <= 0) {
            return UNKNOWN;
        }
        boolean later = step == InterventionStep.LATER;
        Instant end = earlier(chosenAt.plus(later ? LATER_WINDOW : WINDOW), next);
        boolean finished = completedAt != null && !completedAt.isBefore(chosenAt) && !completedAt.isAfter(end);
        Duration worked = work.stream()
                .map(stretch -> within(stretch, chosenAt, earlier(end, now)))
                .reduce(Duration.ZERO, Duration::plus);
        if (finished || worked.compareTo(ENOUGH) >= 0) {
            return WENT_ON;
        }
        boolean over = !now.isBefore(end) || completedAt != null;
        boolean running = work.stream().anyMatch(stretch -> stretch.to() == null);
        return over || (!later && !running) ? STOPPED : UNKNOWN;
    }

    private static Instant earlier(Instant one, @Nullable Instant other) {
        return other != null && other.isBefore(one) ? other : one;
    }

    private static Duration within(Stretch stretch, Instant from, Instant to) {
        Instant begin = stretch.from().isBefore(from) ? from : stretch.from();
        Instant end = earlier(to, stretch.to());
        return end.isAfter(begin) ? Duration.between(begin, end) : Duration.ZERO;
    }
}
