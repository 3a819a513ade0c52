package app.taskaversion.analytics.metric;

/** How an instance stands. (metrics §8.4, §12.1) */
public enum Ending {
    OPEN,
    /** Completed, also in part. */
    DONE,
    /** Let go because it could not be brought to an end: the one way of letting go that says something about finishing. */
    NOT_FINISHED,
    /** Let go for any other reason: says nothing about the task. */
    LET_GO
}
