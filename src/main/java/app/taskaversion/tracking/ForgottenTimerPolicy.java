package app.taskaversion.tracking;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a running clock looks forgotten: it has been running for longer than three hours and for longer than three times
 * the cautious estimate (the 80th percentile of the person's own minutes, else the estimate). Such a clock is asked
 * about once; nothing is added or taken silently. A night of sleep with its estimate of eight hours is not asked about.
 */
public final class ForgottenTimerPolicy {

    static final Duration AT_LEAST = Duration.ofHours(3);
    private static final int TIMES = 3;

    private ForgottenTimerPolicy() {}

    /**
     * Tells whether to ask.
     *
     * @param cautiousMinutes absent counts as nothing: three hours alone decide
     * @param alreadyAsked when the person was asked about this stretch, if ever
     */
    public static boolean looksForgotten(
            Instant runningSince, Instant now, @Nullable Double cautiousMinutes, @Nullable Instant alreadyAsked) {
        if (alreadyAsked != null) {
            return false;
        }
        Duration running = Duration.between(runningSince, now);
        double limitMinutes = cautiousMinutes == null ? 0 : TIMES * cautiousMinutes;
        return running.compareTo(AT_LEAST) > 0 && running.toMillis() > limitMinutes * 60_000;
    }
}
