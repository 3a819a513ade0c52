package app.taskaversion.recommendation;

/** Why a suggestion was not a good one, if the person cares to say. Stored by name. (recommender §2.13) */
public enum DismissReason {
    TOO_BIG,
    WRONG_TIME,
    /** Twice in thirty days, and it is suggested again only once the task was edited. */
    NOT_RELEVANT,
    DONE_ALREADY
}
