package app.taskaversion.privacy.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which time a deletion is about.
 *
 * @param from the first instant, absent for "from the beginning"
 * @param to the first instant after it, absent for "all of it", which then also takes what has no time
 * @param endedOnly whether entries that are still open stay as they are
 */
record Scope(@Nullable Instant from, @Nullable Instant to, boolean endedOnly) {

    static final Scope ALL = new Scope(null, null, false);

    static Scope between(Instant from, Instant to) {
        return new Scope(from, to, false);
    }

    static Scope endedBefore(Instant to) {
        return new Scope(null, to, true);
    }

    boolean isAll() {
        return from == null && to == null;
    }

    /** Condition that an expression of an instant lies in it; may use {@code :from} and {@code :to}. */
    String holds(String instant) {
        return (from == null ? "" : instant + " >= :from and ") + (to == null ? "1 = 1" : instant + " < :to");
    }
}
