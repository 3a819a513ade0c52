package app.taskaversion.analytics.metric;

/** The moments of an instance that figures use. Each may be absent. (metrics §12.0) */
public enum Moment {
    CREATED,
    /** When the guess was given. */
    INITIALIZED,
    /** The first start. */
    STARTED,
    /** Completed or let go. */
    ENDED,
    DUE
}
