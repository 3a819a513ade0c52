package app.taskaversion.recommendation.feature;

/** Which answers may teach a model. (recommender §2.3) */
final class Labels {

    private static final double LONGEST_MINUTES = 8 * 60;
    private static final double SHORTEST_MINUTES = 20 / 60.0;

    private Labels() {}

    /** NaN for what no clock was watched for: above eight hours or below twenty seconds. */
    static double believable(double minutes) {
        return minutes >= SHORTEST_MINUTES && minutes <= LONGEST_MINUTES ? minutes : Double.NaN;
    }
}
