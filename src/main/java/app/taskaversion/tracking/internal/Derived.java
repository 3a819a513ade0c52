package app.taskaversion.tracking.internal;

import app.taskaversion.tracking.Guess;
import app.taskaversion.tracking.Outcome;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Figures that follow from an instance's times, guess and answer (data-and-lifecycle §3.4). Computed at the end and
 * again at each edit; absent where an input is absent.
 *
 * @param durationMinutes the minutes that the person gave, else the sum of the work sessions; 0 is a value
 * @param delayMinutes from planned to first started, else from planned to done less the duration; two decimals; down to
 *     −1 counts as 0 because older times have no seconds
 * @param procrastinationScore wait before the start over the estimate, 0–10, three decimals
 * @param proactiveScore 10 for a start at once, 0 from twice the estimate on, three decimals
 * @param netRelief felt less expected relief, −100…100
 * @param netEmotional felt less expected emotional load, −100…100
 * @param serendipityFactor the part of net relief above 0
 * @param disappointmentFactor the part of net relief below 0, as a positive number
 */
@Embeddable
record Derived(
        @Nullable Double durationMinutes,
        @Nullable Double delayMinutes,
        @Nullable Double procrastinationScore,
        @Nullable Double proactiveScore,
        @Nullable Double netRelief,
        @Nullable Double netEmotional,
        @Nullable Double serendipityFactor,
        @Nullable Double disappointmentFactor) {

    static final Derived NONE = new Derived(null, null, null, null, null, null, null, null);

    /** The times that the figures need. */
    record Times(
            Instant created,
            @Nullable Instant initialized,
            @Nullable Instant firstStarted,
            @Nullable Instant completed) {}

    /** @param activeMinutes sum of the work sessions; absent if there was none */
    static Derived of(Times times, Guess guess, Outcome outcome, @Nullable Double activeMinutes) {
        Instant completed = times.completed();
        if (completed == null) {
            return NONE;
        }
        Double duration = outcome.actualMinutes() != null ? outcome.actualMinutes() : activeMinutes;
        Double netRelief = difference(outcome.actualRelief(), guess.expectedRelief());
        double wait = minutes(times.created(), firstOf(times));
        Double estimate = guess.estimateMinutes();
        double planned = Math.max(1, estimate == null ? 1 : estimate);
        return new Derived(
                duration,
                delay(times, completed, duration),
                round(Math.clamp(wait / planned, 0, 10), 3),
                round(Math.clamp(10 * (1 - wait / (2 * planned)), 0, 10), 3),
                netRelief,
                difference(outcome.actualEmotional(), guess.expectedEmotionalLoad()),
                netRelief == null ? null : (Double) Math.max(0, netRelief),
                netRelief == null ? null : (Double) Math.max(0, -netRelief));
    }

    private static Instant firstOf(Times times) {
        if (times.firstStarted() != null) {
            return times.firstStarted();
        }
        return times.initialized() != null ? times.initialized() : times.created();
    }

    private static @Nullable Double delay(Times times, Instant completed, @Nullable Double duration) {
        Instant initialized = times.initialized();
        if (initialized == null) {
            return null;
        }
        Instant started = times.firstStarted();
        if (started == null && duration == null) {
            return null;
        }
        double delay = started != null
                ? minutes(initialized, started)
                : minutes(initialized, completed) - (duration == null ? 0 : duration);
        return round(delay < 0 && delay >= -1 ? 0 : delay, 2);
    }

    private static @Nullable Double difference(@Nullable Double after, @Nullable Double before) {
        return after == null || before == null ? null : (Double) (after - before);
    }

    private static double minutes(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 60_000.0;
    }

    private static double round(double value, int decimals) {
        double factor = Math.pow(10, decimals);
        return Math.round(value * factor) / factor;
    }
}
