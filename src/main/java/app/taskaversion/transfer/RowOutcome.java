package app.taskaversion.transfer;

/** What became of a row. Every row of a file has exactly one outcome. */
public enum RowOutcome {
    /** Stored as something new. */
    CREATED,
    /** Took the place of what an earlier import brought under the same id: this one is newer, and nobody had edited it. */
    UPDATED,
    /** The same thing stands in another of the files, or is here already, in a newer state; this row is kept verbatim. */
    MERGED,
    /** Brought in before, with the same content. */
    UNCHANGED,
    /** The same row stands twice in the file. */
    DUPLICATE,
    /** The app has no place for it yet: kept verbatim. */
    KEPT,
    /** Kept verbatim, not brought in; the report says why. */
    QUARANTINED,
    /** Names another user. */
    OTHER_OWNER
}
