package app.taskaversion.analytics.metric;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * The means of one reading, each worked out when it is first asked for. How much an answer weighs depends on when it was
 * given and on how fast it fades, so that is worked out once for all that agree in both: it costs as much as the rest of
 * a mean. Answers that were given after the moment of asking do not count. Not thread-safe. (metrics §12.2)
 */
public final class Means {

    private final Facts facts;
    private final AsOf asOf;
    private final Map<Quantity, TaskMeans> known = new EnumMap<>(Quantity.class);
    private final Map<Fading, double[]> weights = new HashMap<>();

    private record Fading(Moment when, double halfLifeDays) {}

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
        ShrunkMean person = quantity.overall();
        return weights.computeIfAbsent(
                new Fading(quantity.when(), person.halfLifeDays()), unused -> weights(quantity, person));
    }

    /** By row: 0–1, or NaN for what was never said or is said later than the moment of asking. */
    private double[] weights(Quantity quantity, ShrunkMean person) {
        long now = asOf.millis();
        double[] weights = new double[facts.size()];
        for (int row = 0; row < weights.length; row++) {
            long at = quantity.at(facts, row);
            weights[row] = at == Facts.NEVER || at > now ? Double.NaN : person.weight(asOf.ageDays(at));
        }
        return weights;
    }
}
