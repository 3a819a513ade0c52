package app.taskaversion.recommendation;

/**
 * What there is too little of to learn from. (recommender §2.6)
 *
 * @param of what
 * @param needed how many it takes
 * @param there how many there are
 */
public record Shortage(Of of, int needed, int there) {

    /** What may be too little. */
    public enum Of {
        /** People who agreed to it. */
        PEOPLE,
        /** Things that were started from a list. */
        STARTED,
        /** Things that were started and not finished: without them nothing tells the two apart. */
        UNFINISHED,
        /** Answers afterwards. */
        ANSWERS,
        /** Days from the first to the last. */
        DAYS
    }
}
