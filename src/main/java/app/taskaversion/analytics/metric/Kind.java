package app.taskaversion.analytics.metric;

/** What a task is for. Minutes are shown for each, never weighed against one another. (metrics §0.3, §12.8) */
public enum Kind {
    WORK,
    SELF_CARE,
    PLAY,
    SLEEP,
    OTHER
}
