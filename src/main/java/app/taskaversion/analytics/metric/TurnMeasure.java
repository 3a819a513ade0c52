package app.taskaversion.analytics.metric;

import java.util.List;

/**
 * What is compared between days with a learned model and days with rules, {@code turns-1.0}. The first one decides; the
 * others are told beside it; those that guard can end the model's turns. (recommender §2.10)
 */
public enum TurnMeasure {
    /** What a list brought on average, in points of relief, see {@link RealisedValue}. */
    REWARD,
    /** Things finished from a list, for each list: begun within 24 hours of it and finished within 24 more. */
    FINISHED,
    /** Relief less half of the stress, −50…100, over what was finished from lists and answered. */
    NET_RELIEF,
    /** How many things were finished that day of which the person had said 60 or more of dread beforehand. */
    DREADED,
    /** How many due dates came that day before the thing was done or let go. */
    DATES,
    /** Lists of which something was put off or called no good, as a share of all. */
    REFUSED,
    /** Stress of what was finished that day, 0–100, where it was answered. */
    STRESS,
    /**
     * Whether the day held more than eight of ten of all compared days do. A day keeps its load in hours of full stress;
     * only beside the others it is full or not.
     */
    FULL;

    private static final double MOST_DAYS = 0.8;

    /** Whether more of it on days with the model is reason to stop. */
    public boolean guards() {
        return this == REFUSED || this == STRESS || this == FULL;
    }

    /** For each of a person's days, in their order; NaN where it is not known. */
    double[] of(List<TurnDay> days) {
        double[] values = days.stream().mapToDouble(day -> day.get(this)).toArray();
        if (this == FULL && values.length > 0) {
            double most = Percentile.of(values, MOST_DAYS);
            for (int i = 0; i < values.length; i++) {
                values[i] = values[i] > most ? 1 : 0;
            }
        }
        return values;
    }
}
