package app.taskaversion.offline;

/** Why a tap could not be taken. Each has its words in the bundle. */
public enum SyncReason {
    /** What it was about is not there any more. */
    GONE,
    /** Done elsewhere before. */
    DONE_BEFORE,
    /** Let go elsewhere before. */
    LET_GO_BEFORE,
    /** Started again elsewhere after that. */
    RUNS_SINCE,
    /** Ratings for something that is not done. */
    NOT_DONE,
    /** Ratings that the person does not want to be kept; they are not. */
    NOT_KEPT,
    /** Nothing could be made of it, such as a line without words. */
    UNCLEAR
}
