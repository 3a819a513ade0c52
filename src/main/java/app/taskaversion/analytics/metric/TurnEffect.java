package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * What days with the model brought more than days with rules, {@code turns-1.0}: for each person the mean of their days with
 * the model less that of their days with rules, over several people weighed by min(n₁, n₀). (recommender §2.10)
 *
 * <p>Intervals are of a thousand draws with replacement ({@link ClusterBootstrap}; Efron 1979): of whole people where there
 * are at least {@link #MANY}, else of days, on each side as many as there were. Nothing is rounded.
 *
 * @param people of whom both kinds of days are known
 * @param modelDays days with the model of these people on which the measure is known
 * @param rulesDays the same with rules
 * @param difference in the unit of the measure; positive is more with the model. NaN without people
 * @param perWeek by how much the difference grew from one week of use to the next: what is new may wear off. NaN if nobody
 *     has days of two weeks on both sides
 */
public record TurnEffect(
        TurnMeasure measure, int people, int modelDays, int rulesDays, Value difference, Value perWeek) {

    public static final String VERSION = "turns-1.0";

    /** From so many people on it is people that are drawn. */
    static final int MANY = 5;

    private static final double TAIL = 0.025;

    /** With its 95 % interval; all NaN if nothing is known. */
    public record Value(double value, double low95, double high95) {

        private static Value of(double value, double[] drawn) {
            double[] known = Arrays.stream(drawn)
                    .filter(one -> !Double.isNaN(one))
                    .sorted()
                    .toArray();
            return known.length == 0
                    ? new Value(value, Double.NaN, Double.NaN)
                    : new Value(value, Percentile.ofOrdered(known, TAIL), Percentile.ofOrdered(known, 1 - TAIL));
        }
    }

    /** Both sides of one person. */
    record Sides(ArmDays model, ArmDays rules) {

        static Sides of(TurnMeasure measure, List<TurnDay> days) {
            double[] values = measure.of(days);
            return new Sides(ArmDays.of(days, values, true), ArmDays.of(days, values, false));
        }

        int weight() {
            return Math.min(model.n(), rules.n());
        }

        double difference() {
            return model.mean() - rules.mean();
        }

        double growth() {
            return model.slope() - rules.slope();
        }

        Sides drawn(SplittableRandom random) {
            return new Sides(model.drawn(random), rules.drawn(random));
        }
    }

    /**
     * @param people each person's days
     * @param seed of the draws: the same days give the same intervals
     */
    public static TurnEffect of(TurnMeasure measure, List<List<TurnDay>> people, long seed) {
        List<Sides> sides = sides(measure, people);
        return new TurnEffect(
                measure,
                sides.size(),
                sides.stream().mapToInt(one -> one.model().n()).sum(),
                sides.stream().mapToInt(one -> one.rules().n()).sum(),
                value(sides, Sides::difference, seed),
                value(sides, Sides::growth, seed));
    }

    /** Of those who have both kinds of days. */
    static List<Sides> sides(TurnMeasure measure, List<List<TurnDay>> people) {
        return people.stream()
                .map(days -> Sides.of(measure, days))
                .filter(one -> one.weight() > 0)
                .toList();
    }

    private static Value value(List<Sides> sides, ToDoubleFunction<Sides> figure, long seed) {
        if (sides.size() >= MANY) {
            ClusterBootstrap people = new ClusterBootstrap();
            for (int i = 0; i < sides.size(); i++) {
                double value = figure.applyAsDouble(sides.get(i));
                if (!Double.isNaN(value)) {
                    int weight = sides.get(i).weight();
                    people.add(i, weight, weight * value);
                }
            }
            return Value.of(people.mean(), people.draws(seed));
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[sides.isEmpty() ? 0 : ClusterBootstrap.DRAWS];
        for (int draw = 0; draw < drawn.length; draw++) {
            drawn[draw] = mean(sides.stream().map(one -> one.drawn(random)).toList(), figure);
        }
        return Value.of(mean(sides, figure), drawn);
    }

    private static double mean(List<Sides> sides, ToDoubleFunction<Sides> figure) {
        double weights = 0;
        double sum = 0;
        for (Sides one : sides) {
            double value = figure.applyAsDouble(one);
            if (!Double.isNaN(value)) {
                weights += one.weight();
                sum += one.weight() * value;
            }
        }
        return weights == 0 ? Double.NaN : sum / weights;
    }
}
