package app.taskaversion.analytics.metric;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The moment a figure is asked for and the person's days. (metrics §12.0)
 *
 * @param instant the moment; nothing later counts
 * @param days time zone and day start, 04:00 unless the person chose another
 */
public record AsOf(Instant instant, DayBoundary days) {

    public static final double MILLIS_A_DAY = 86_400_000;

    public static AsOf of(Instant instant, ZoneId zone) {
        return new AsOf(instant, DayBoundary.in(zone));
    }

    /** The person's local day at that moment, as days since 1970-01-01. */
    public int today() {
        return Math.toIntExact(days.dayOf(instant).toEpochDay());
    }

    public long millis() {
        return instant.toEpochMilli();
    }

    /** Days between a moment and this one, fractions kept; a later moment counts as now. */
    public double ageDays(long epochMillis) {
        return Math.max(0, (millis() - epochMillis) / MILLIS_A_DAY);
    }
}
