package app.taskaversion.recommendation;

/** Where suggestions are shown. Stored by name. */
public enum Surface {
    /** One thing on Now. */
    CARD(1),
    /** "Show me more". */
    LIST(5),
    /** Exactly one small thing, when it is all too much or nothing seems right. */
    SMALL(1),
    /** The smallest thing that mostly gets done, for somebody who comes back after a while. */
    RETURN(1);

    private final int most;

    Surface(int most) {
        this.most = most;
    }

    /** So many at most. */
    public int most() {
        return most;
    }
}
