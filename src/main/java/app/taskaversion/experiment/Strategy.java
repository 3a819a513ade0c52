package app.taskaversion.experiment;

/** A way of starting that somebody may want to know about. Stored by name. (product §3.3, §6) */
public enum Strategy {
    /** Only five minutes, and leave off if one likes. */
    FIVE_MINUTES,
    /** The smallest step that is one. */
    SMALLER_STEP,
    /** After or beside something that happens anyway. */
    CUE,
    /** Beside somebody, or told to somebody. */
    COMPANY,
    /** Something nice afterwards. */
    REWARD
}
