package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Feature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What needs no learning, from the same numbers: what a model has to be better than. (recommender §0.3) */
final class FreeRules {

    private static final double SURE = 0.01;
    private static final double SHORTEST = 10;

    /** In the order of a list each puts first what it gives most. */
    static final Map<String, ToDoubleFunction<float[]>> ORDERS = orders();

    private FreeRules() {}

    private static Map<String, ToDoubleFunction<float[]>> orders() {
        Map<String, ToDoubleFunction<float[]>> orders = new LinkedHashMap<>();
        orders.put("lowest_aversion", row -> -or(row, Feature.GUESS_AVERSION, 50));
        orders.put("net_relief", row -> or(row, Feature.GUESS_SURPLUS, 0));
        orders.put(
                "efficiency",
                row -> (or(row, Feature.GUESS_RELIEF, 50) - or(row, Feature.GUESS_LOAD, 50) / 2)
                        / Math.max(SHORTEST, or(row, Feature.GUESS_MINUTES, 30)));
        orders.put("due_first", row -> -or(row, Feature.DUE_DAYS, 1e6));
        orders.put("popularity", row -> or(row, Feature.TASK_ATTEMPTS, 0));
        orders.put("personal_averages", row -> or(row, Feature.TASK_FINISH, 0) * or(row, Feature.TASK_NET, 0));
        return Map.copyOf(orders);
    }

    /** The personal rate: how often this person finished this, drawn to what they finish of its kind and at all. */
    static double finish(float[] row) {
        return Math.clamp(or(row, Feature.TASK_FINISH, 0.5), SURE, 1 - SURE);
    }

    /** What a suggestion of it may be expected to bring, by the person's own means: chance to be started × its value. */
    static double worth(float[] row) {
        return or(row, Feature.TASK_CHOICE, 0) * Score.value(finish(row), or(row, Feature.TASK_NET, 0), 0);
    }

    private static double or(float[] row, Feature feature, double without) {
        float value = row[feature.column()];
        return Float.isNaN(value) ? without : value;
    }
}
