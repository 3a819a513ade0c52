package app.taskaversion.recommendation.rule;

/**
 * What a person has got right now.
 *
 * @param lowEnergy whether they said that they have little
 * @param minutes how much time they have, above 0; NaN if they did not say
 */
public record Situation(boolean lowEnergy, double minutes) {

    /** Nothing was said. */
    public static final Situation UNKNOWN = new Situation(false, Double.NaN);

    public Situation {
        if (minutes <= 0) {
            throw new IllegalArgumentException("Minutes must be above 0");
        }
    }
}
