package app.taskaversion.recommendation;

/** Why a model is not shown any more. */
public enum EndedBy {
    /** A better or newer one took its place; it is the first to come back. */
    REPLACED,
    /** It got worse than it was when it was promoted. */
    DRIFT,
    /** The operator took it back. */
    OPERATOR,
    /** Days with it were harder on people than days with rules. */
    GUARD,
    /** Somebody who is in it said no, or left. */
    FORGOTTEN,
    /** It did not pass the gate. */
    GATE
}
