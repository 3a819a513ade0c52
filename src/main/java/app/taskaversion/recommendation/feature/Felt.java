package app.taskaversion.recommendation.feature;

import app.taskaversion.analytics.metric.NetRelief;

/**
 * What it was like. Each is NaN where it was not said.
 *
 * @param relief 0–100
 * @param aversion 0–100: how bad it turned out
 * @param stress 0–100 as it was asked for
 * @param loads 0–100: the mean of thinking, difficulty, feelings and, at half its weight, the body
 * @param minutes how long it took
 * @param touched whether the person answered, rather than leaving every slider where their guess had put it
 */
public record Felt(double relief, double aversion, double stress, double loads, double minutes, boolean touched) {

    /** Nothing was said afterwards. */
    public static final Felt NOTHING = new Felt(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, false);

    /** −50…100 by its own meaning; NaN if it was not answered. (recommender §2.2) */
    public double net() {
        return touched ? NetRelief.of(relief, stress, loads, aversion) : Double.NaN;
    }

    double answeredRelief() {
        return touched ? relief : Double.NaN;
    }

    /** NaN if it was not answered. */
    public double answeredStress() {
        return touched ? (Double.isNaN(stress) ? loads : stress) : Double.NaN;
    }
}
