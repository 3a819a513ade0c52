package app.taskaversion.tracking;

/** Where a task instance stands (data-and-lifecycle §3.1). Soft deletion is a mark beside the state. */
public enum InstanceState {
    /** Made, nothing guessed yet. */
    DRAFT,
    /** Planned: waiting to be started. */
    INITIALIZED,
    /** Begun, and not running at the moment. */
    PAUSED,
    RUNNING,
    COMPLETED,
    /** Let go: a neutral end. */
    CANCELLED;

    public boolean isOpen() {
        return this != COMPLETED && this != CANCELLED;
    }
}
