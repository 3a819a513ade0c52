package app.taskaversion.recommendation.feature;

import app.taskaversion.analytics.metric.Load;

/**
 * What a person said beforehand about one thing. Each is NaN where they said nothing.
 *
 * @param relief 0–100: how good it will feel afterwards
 * @param aversion 0–100: how much they would rather not
 * @param mental 0–100, as all loads
 * @param minutes how long it will take
 * @param motivation 0–100
 */
public record Expected(
        double relief,
        double aversion,
        double mental,
        double difficulty,
        double emotional,
        double physical,
        double minutes,
        double motivation) {

    /** They said nothing. */
    public static final Expected NOTHING = new Expected(
            Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** 0–100: how much it was to take; NaN if nothing was said of that. */
    public double load() {
        return Load.of(mental, difficulty, emotional, physical);
    }

    /** The mean of what was said of thinking and of difficulty. */
    double cognitive() {
        return Double.isNaN(mental) ? difficulty : Double.isNaN(difficulty) ? mental : (mental + difficulty) / 2;
    }
}
