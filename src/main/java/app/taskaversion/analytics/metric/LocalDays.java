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
        if ((epochMillis < start || epochMillis >= end) && !next(epochMillis)) {
            LocalDate date = boundary.dayOf(Instant.ofEpochMilli(epochMillis));
            start = boundary.startOf(date).toEpochMilli();
            end = boundary.endOf(date).toEpochMilli();
            day = Math.toIntExact(date.toEpochDay());
        }
        return day;
    }

    /** Whether it was on the day after: most moments come in order, and one end is found faster than a day. */
    private boolean next(long epochMillis) {
        if (end == Long.MIN_VALUE || epochMillis < end) {
            return false;
        }
        long nextEnd = boundary.endOf(LocalDate.ofEpochDay(day + 1L)).toEpochMilli();
        // A day that a zone did not have ends where it begins and holds nothing.
        if (epochMillis >= nextEnd) {
            return false;
        }
        start = end;
        end = nextEnd;
        day++;
        return true;
    }
}
