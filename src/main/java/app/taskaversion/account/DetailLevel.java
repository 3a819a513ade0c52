package app.taskaversion.account;

/** How much is asked after a task (product §2.8). Nothing is required at any level. */
public enum DetailLevel {
    /** How bad was it, and relief. */
    LIGHT,
    /** Also emotions, energy before and after, overall stress. */
    STANDARD,
    /** Every dimension. */
    FULL
}
