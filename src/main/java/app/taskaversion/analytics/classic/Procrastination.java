package app.taskaversion.analytics.classic;

import java.time.Duration;
import java.time.LocalDateTime;

/**
 * What the older app stored of a completion about its delay. (metrics §2.12)
 *
 * @param procrastination delay by the estimate, at most 10; below 0 if it was begun before it was written down
 * @param proactive 0–10, the less delay the more
 */
public record Procrastination(double procrastination, double proactive) {

    /** NaN for one that was never created or taken on. */
    static Procrastination of(ClassicRow row) {
        LocalDateTime start = row.started() != null ? row.started() : row.initialized();
        LocalDateTime created = row.created();
        if (start == null || created == null) {
            return new Procrastination(Double.NaN, Double.NaN);
        }
        double estimate = Math.max(row.predicted().orElse(1, "time_estimate_minutes", "estimate"), 1);
        double delay = Duration.between(created, start).toMillis() / 60_000.0;
        return new Procrastination(
                Rounding.to(Math.min(delay / estimate, 10), 3),
                Rounding.to(Math.clamp(10 * Math.max(0, 1 - delay / (2 * estimate)), 0, 10), 3));
    }
}
