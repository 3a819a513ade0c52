package app.taskaversion.recommendation;

/** From whom a model was learned. */
public enum ModelKind {
    /** From several people who agreed to it, at least ten. */
    POOLED,
    /** From the one person who uses the app on their own machine. */
    OWN,
    /** Elsewhere, from rows that this installation gave out; brought back as a file. */
    BROUGHT
}
