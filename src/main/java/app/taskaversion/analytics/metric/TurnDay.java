package app.taskaversion.analytics.metric;

import java.util.Map;

/**
 * One day of a person on which rules or model had their turn, once nothing more can come of it. (recommender §2.10)
 *
 * @param day the person's local day, as days since 1970-01-01
 * @param week how many whole weeks after their first such day
 * @param model whether it was the model's turn; else the rules'
 * @param decisions how many lists were shown, at least 1
 * @param values what is known of the day; a measure that is absent was not answered, and of {@link TurnMeasure#FULL} it is
 *     the load in hours of full stress
 */
public record TurnDay(int day, int week, boolean model, int decisions, Map<TurnMeasure, Double> values) {

    /** A day counts once it is so many days ago: a list of its last minute is settled then. */
    public static final int SETTLED = 3;

    public TurnDay {
        values = Map.copyOf(values);
    }

    /** NaN if it is not known. */
    double get(TurnMeasure measure) {
        return values.getOrDefault(measure, measure == TurnMeasure.FULL ? 0 : Double.NaN);
    }
}
