package app.taskaversion.offline.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When taps arrived, and how far the clock of the browser is off.
 *
 * @param at by the clock of the server
 * @param offset what has to be added to the clock of the browser; the time on the way is in it
 */
record Arrival(Instant at, Duration offset) {

    /** Less than this is the time on the way rather than a wrong clock. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(5);

    static Arrival of(Instant sentAt, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return new Arrival(at, Duration.between(sentAt.truncatedTo(ChronoUnit.MILLIS), at));
    }

    /** By the clock of the server, to the millisecond, and not later than now. */
    Instant corrected(Instant byBrowser) {
        Instant told = byBrowser.truncatedTo(ChronoUnit.MILLIS);
        Instant corrected = offset.abs().compareTo(ON_THE_WAY) < 0 ? told : told.plus(offset);
        return corrected.isAfter(at) ? at : corrected;
    }
}
