package app.taskaversion.tracking;

/** What the person tapped to start (product §3.3, event {@code started}). */
public enum StartVia {
    /** Start on the suggestion of the Now screen. */
    SUGGESTION,
    /** A row of the task list or of the open list. */
    LIST,
    /** The capture line. */
    CAPTURE,
    /** "It is here": the cue has come. */
    CUE,
    /** After a pause. */
    RESUME,
    /** On the page without a connection; sent later. */
    OFFLINE
}
