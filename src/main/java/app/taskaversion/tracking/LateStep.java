package app.taskaversion.tracking;

/** What became of a step that was told about later. */
public enum LateStep {
    /** As it was told. */
    TAKEN,
    /** Together with what is known from elsewhere: time that both cover counts once. */
    MERGED,
    /** Not taken: it was started again after that. */
    RUNS_SINCE,
    /** Not taken: it was done before, elsewhere. */
    DONE_BEFORE,
    /** Not taken: it was let go before, elsewhere. */
    LET_GO_BEFORE,
    /** Not taken: it is not done. */
    NOT_DONE,
    /** Not taken: the person does not want ratings to be kept. */
    NOT_KEPT
}
