package app.taskaversion.analytics.metric;

import java.util.EnumMap;
import java.util.Map;

/**
 * The means of one reading, each worked out when it is first asked for. How much an answer weighs depends on its age
 * alone, so that is worked out once for all of them: it costs more than the rest of a mean. Not thread-safe.
 */
public final class Means {

    private final Facts facts;
    private final AsOf asOf;
    private final Map<Quantity, TaskMeans> known = new EnumMap<>(Quantity.class);
    private final Map<Moment, double[]> weights = new EnumMap<>(Moment.class);

    public Means(Facts facts, AsOf asOf) {
        this.facts = facts;
        this.asOf = asOf;
    }

    public TaskMeans of(Quantity quantity) {
        TaskMeans mean = known.get(quantity);
        if (mean == null) {
            mean = TaskMeans.of(facts, quantity, weights(quantity));
            known.put(quantity, mean);
        }
        return mean;
    }

    /** Over all tasks. */
    public Estimate overall(Quantity quantity) {
        return of(quantity).overall();
    }

    private double[] weights(Quantity quantity) {
        return weights.computeIfAbsent(quantity.when(), unused -> weights(facts, quantity, asOf));
    }

    /** By row: 0–1, or NaN for what was never said or is said later than the moment of asking. */
    private static double[] weights(Facts facts, Quantity quantity, AsOf asOf) {
        ShrunkMean person = quantity.overall();
        long now = asOf.millis();
        double[] weights = new double[facts.size()];
        for (int row = 0; row < weights.length; row++) {
            long at = quantity.at(facts, row);
            weights[row] = at == Facts.NEVER || at > now ? Double.NaN : person.weight(asOf.ageDays(at));
        }
        return weights;
    }
}
