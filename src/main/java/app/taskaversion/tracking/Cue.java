package app.taskaversion.tracking;

import app.taskaversion.analytics.metric.CueHits;
import java.time.Instant;

/**
 * A cue in the person's own words, as they wrote it last, and how often it led to a start; see {@link CueHits} for what
 * counts.
 *
 * @param n plans that are decided
 * @param hits of these, those that led to a start
 * @param open plans of today that may still
 * @param last when something was last planned with it
 */
public record Cue(String words, int n, int hits, int open, Instant last) {

    /** From as many plans on there is something to say. */
    public static final int SAID_FROM = CueHits.SAID_FROM;

    /** Whether there are enough plans to say something. */
    public boolean said() {
        return n >= SAID_FROM;
    }
}
