package app.taskaversion.analytics.metric;

import app.taskaversion.platform.time.DayBoundary;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Finds the local day of many moments. Neighbours mostly share a day, so the last day found is tried first: that spares
 * the time zone arithmetic for nearly every row. Holds that one day, so each pass makes its own.
 */
public final class LocalDays {

    private final DayBoundary boundary;
    private long start = Long.MAX_VALUE;
    private long end = Long.MIN_VALUE;
    private int day;

    public LocalDays(DayBoundary boundary) {
        this.boundary = boundary;
    }

    /** Days since 1970-01-01. */
    public int of(long epochMillis) {
        if (epochMillis < start || epochMillis >= end) {
            LocalDate date = boundary.dayOf(Instant.ofEpochMilli(epochMillis));
            start = boundary.startOf(date).toEpochMilli();
            end = boundary.endOf(date).toEpochMilli();
            day = Math.toIntExact(date.toEpochDay());
        }
        return day;
    }
}
