package app.taskaversion.analytics.metric;

/** What a task left the person with. Both answers are optional and never pre-filled. (metrics §8.1) */
public final class Capacity {

    public static final String VERSION = "facts-1.0";

    /** What a plain yes or no to "did this leave you with more?" stands for. */
    public static final double ANSWERED_IN_WORDS = 15;

    private Capacity() {}

    /** After less before, −100…100; positive is more than before; NaN unless both are there. */
    public static double change(double before, double after) {
        return after - before;
    }
}
