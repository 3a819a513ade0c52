package app.taskaversion.analytics.metric;

/**
 * One answer and how old it is.
 *
 * @param value in the unit of the figure
 * @param ageDays days before the moment of asking, fractions allowed; below 0 counts as 0
 */
public record Observation(double value, double ageDays) {

    double weight(double halfLifeDays) {
        return Math.pow(2, -Math.max(0, ageDays) / halfLifeDays);
    }
}
