package app.taskaversion.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** How much the rows of each person count: nobody more than a share of all, and each member of a model draws anew. */
public final class Weights {

    private static final int ROUNDS = 20;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private Weights() {}

    /**
     * @param byPerson the sum of what the rows of each count by their age
     * @param largest the share that one person may have, 0–1
     */
    public static Map<Integer, Double> factors(Map<Integer, Double> byPerson, double largest) {
        double share = Math.max(largest, 1.0 / Math.max(1, byPerson.size()));
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

    /** How much a person counts in one member, with a mean of 1. */
    public static double draw(int person, long seed) {
        return -Math.log(1 - new Random(seed * SPREAD + person).nextDouble());
    }
}
