package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** How much each example counts: what is old less, and nobody more than a twentieth of all. (recommender §2.6) */
final class RowWeights {

    static final double HALF_LIFE_DAYS = 60;
    private static final double MILLIS_A_DAY = 86_400_000;
    static final double LARGEST_SHARE = 0.05;
    private static final int ROUNDS = 20;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private RowWeights() {}

    /** With fewer than twenty people all of them come to count the same. */
    static double[] of(List<Example> examples, Instant now) {
        double[] weights = new double[examples.size()];
        Map<Integer, Double> byPerson = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            Example example = examples.get(i);
            double days = (now.toEpochMilli() - example.at().toEpochMilli()) / MILLIS_A_DAY;
            weights[i] = Math.pow(0.5, days / HALF_LIFE_DAYS);
            byPerson.merge(example.person(), weights[i], Double::sum);
        }
        Map<Integer, Double> factors = factors(byPerson);
        for (int i = 0; i < weights.length; i++) {
            weights[i] *= factors.getOrDefault(examples.get(i).person(), 1.0);
        }
        return weights;
    }

    /**
     * Draws how much each person counts, with a mean of 1 (Bayesian bootstrap by person): what still holds then does not
     * hang on somebody in particular.
     */
    static void redraw(double[] weights, List<Example> examples, long seed) {
        Map<Integer, Double> draws = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            int person = examples.get(i).person();
            weights[i] *= draws.computeIfAbsent(
                    person, unused -> -Math.log(1 - new Random(seed * SPREAD + person).nextDouble()));
        }
    }

    private static Map<Integer, Double> factors(Map<Integer, Double> byPerson) {
        double share = Math.max(LARGEST_SHARE, 1.0 / Math.max(1, byPerson.size()));
        Map<Integer, Double> factors = new HashMap<>();
        byPerson.keySet().forEach(person -> factors.put(person, 1.0));
        for (int round = 0; round < ROUNDS; round++) {
            double total = 0;
            for (Map.Entry<Integer, Double> each : byPerson.entrySet()) {
                total += each.getValue() * factors.getOrDefault(each.getKey(), 1.0);
            }
            double most = share * total;
            byPerson.forEach((person, weight) ->
                    factors.merge(person, 1.0, (factor, unused) -> Math.min(factor, most / weight)));
        }
        return factors;
    }
}
