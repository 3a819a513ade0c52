package app.taskaversion.offline;

/** What was tapped. */
public enum SyncKind {
    /** A line was written down for later. */
    CAPTURE,
    /** The clock was started or went on. */
    START,
    PAUSE,
    DONE,
    /** How it was: one or both ratings. */
    ANSWER,
    LET_GO
}
