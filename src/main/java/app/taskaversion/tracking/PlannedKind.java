package app.taskaversion.tracking;

/** When a waiting instance is meant to come up. */
public enum PlannedKind {
    /** Any time; also what nobody has put off yet. */
    ANYTIME,
    /** Not before a point in time ("this evening", "tomorrow", "weekend"). */
    AT,
    /** When something happens ("after coffee"). */
    CUE,
    SOMEDAY
}
