package app.taskaversion.task;

/** The order of a list of task templates. */
public enum TaskSort {
    NAME,
    /** The newest first. */
    NEWEST,
    /** The one that was changed last first. */
    LATEST_CHANGE
}
