package app.taskaversion.analytics.metric;

import app.taskaversion.analytics.metric.TurnEffect.Sides;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When days with the model are so much harder that nobody should wait for the end of a comparison: one of the guarding
 * measures is higher by more than three standard errors. Nothing else ends a comparison early. (recommender §2.10)
 *
 * <p>It is looked at after each day, so that by chance alone it stops more often than one look would; a stop costs a person
 * some weeks of rules, which are good.
 */
public final class TurnGuard {

    /** With fewer days on either side three standard errors say little. */
    static final int LEAST_DAYS = 10;

    /** How long the rules suggest after a stop, in days. */
    public static final int REST = 28;

    private static final double SIGMAS = 3;

    private TurnGuard() {}

    /**
     * The latest rest of one person, found by going through their days as they came.
     *
     * @param days in their order
     */
    public static @Nullable TurnRest rest(List<TurnDay> days) {
        TurnRest rest = null;
        int start = 0;
        for (int i = 0; i < days.size(); i++) {
            if (rest != null && days.get(i).day() < rest.until()) {
                start = i + 1; // shown before the stop was known
                continue;
            }
            TurnMeasure harder = harder(List.of(days.subList(start, i + 1)));
            if (harder != null) {
                int from = days.get(i).day() + TurnDay.SETTLED;
                rest = new TurnRest(harder, from, from + REST);
                start = i + 1;
            }
        }
        return rest;
    }

    /**
     * What is higher on days with the model by more than three standard errors; absent for none. Of several people, the error
     * is that between people from {@link TurnEffect#MANY} on, else that between days.
     */
    public static @Nullable TurnMeasure harder(List<List<TurnDay>> people) {
        for (TurnMeasure measure : TurnMeasure.values()) {
            if (measure.guards() && isHigher(TurnEffect.sides(measure, people))) {
                return measure;
            }
        }
        return null;
    }

    private static boolean isHigher(List<Sides> sides) {
        double weights = sides.stream().mapToDouble(Sides::weight).sum();
        if (weights < LEAST_DAYS) {
            return false;
        }
        double difference = sides.stream()
                        .mapToDouble(one -> one.weight() * one.difference())
                        .sum()
                / weights;
        boolean many = sides.size() >= TurnEffect.MANY;
        double variance = 0;
        for (Sides one : sides) {
            double away = one.difference() - difference;
            double own = many
                    ? away * away * sides.size() / (sides.size() - 1)
                    : one.model().variance() + one.rules().variance();
            variance += one.weight() * one.weight() * own;
        }
        // NaN where somebody has a single day: nothing is higher then.
        return difference > 0 && difference > SIGMAS * Math.sqrt(variance) / weights;
    }
}
