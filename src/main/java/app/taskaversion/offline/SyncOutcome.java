package app.taskaversion.offline;

/** What became of a tap. */
public enum SyncOutcome {
    TAKEN,
    /** Together with what another device did meanwhile. */
    MERGED,
    /** It could not be taken any more; it is kept as it was told. */
    KEPT
}
