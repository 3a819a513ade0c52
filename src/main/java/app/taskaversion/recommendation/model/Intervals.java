package app.taskaversion.recommendation.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far off a prediction usually is: between the two, eight times of ten (split conformal, by how much a person has
 * started). What counts are people that the prediction was not learned from.
 *
 * @param low what lies below the prediction, for each of {@link History}; as a difference, so below 0
 * @param high the same above it
 */
public record Intervals(List<Double> low, List<Double> high) {

    private static final double TAIL = 0.1;

    /** With fewer, everybody's differences stand in for those of this step. */
    private static final int ENOUGH = 40;

    public Intervals {
        low = List.copyOf(low);
        high = List.copyOf(high);
    }

    public double low(int instances) {
        return low.get(History.of(instances).step());
    }

    public double high(int instances) {
        return high.get(History.of(instances).step());
    }

    /** @param differences observed less predicted */
    static Intervals fit(double[] differences, int[] instances) {
        List<Double> low = new ArrayList<>();
        List<Double> high = new ArrayList<>();
        for (History history : History.values()) {
            double[] own = new double[differences.length];
            int n = 0;
            for (int i = 0; i < differences.length; i++) {
                if (History.of(instances[i]) == history) {
                    own[n++] = differences[i];
                }
            }
            double[] sorted = n < ENOUGH ? differences.clone() : Arrays.copyOf(own, n);
            Arrays.sort(sorted);
            low.add(quantile(sorted, TAIL));
            high.add(quantile(sorted, 1 - TAIL));
        }
        return new Intervals(low, high);
    }

    /** Rounded outwards: the next one has to lie inside as often as promised. */
    private static double quantile(double[] sorted, double q) {
        if (sorted.length == 0) {
            return 0;
        }
        double rank = q < 0.5 ? Math.floor(q * (sorted.length + 1)) - 1 : Math.ceil(q * (sorted.length + 1)) - 1;
        return sorted[(int) Math.clamp(rank, 0, sorted.length - 1)];
    }
}
