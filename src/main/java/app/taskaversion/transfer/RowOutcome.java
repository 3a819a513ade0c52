package app.taskaversion.transfer;

/** What became of a row. Every row of a file has exactly one outcome. */
public enum RowOutcome {
    /** Stored as something new. */
    CREATED,
    /** Brought in before, with the same content. */
    UNCHANGED,
    /** The same row stands twice in the file. */
    DUPLICATE,
    /** Kept verbatim, not brought in; the report says why. */
    QUARANTINED,
    /** Names another user. */
    OTHER_OWNER
}
