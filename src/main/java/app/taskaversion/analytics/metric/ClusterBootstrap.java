package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * How sure a mean is whose answers hang together in clusters: whole clusters are drawn with replacement, as what happens
 * on one day, or to one person, is alike. The mean is Σ value/Σ weight. (metrics §12.9, recommender §2.9; Efron 1979)
 */
public final class ClusterBootstrap {

    /** How often clusters are drawn. */
    static final int DRAWS = 1_000;

    private final Map<Integer, double[]> clusters = new LinkedHashMap<>();
    private double weights;
    private double values;
    private int n;

    /** @param value already weighed */
    public void add(int cluster, double weight, double value) {
        double[] sums = clusters.computeIfAbsent(cluster, unused -> new double[2]);
        sums[0] += weight;
        sums[1] += value;
        weights += weight;
        values += value;
        n++;
    }

    /** NaN if nothing weighs anything. */
    public double mean() {
        return weights == 0 ? Double.NaN : values / weights;
    }

    /** How many values. */
    public int n() {
        return n;
    }

    /**
     * What the mean was in each draw, in order of size. A draw in which nothing weighs anything says nothing and is left
     * out, so there may be fewer than {@link #DRAWS}.
     */
    public double[] draws(long seed) {
        double[][] each = clusters.values().toArray(double[][]::new);
        double[] drawn = new double[DRAWS];
        SplittableRandom random = new SplittableRandom(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            double weight = 0;
            double value = 0;
            for (int i = 0; i < each.length; i++) {
                double[] sums = each[random.nextInt(each.length)];
                weight += sums[0];
                value += sums[1];
            }
            drawn[draw] = weight == 0 ? Double.NaN : value / weight;
        }
        return Arrays.stream(drawn).filter(mean -> !Double.isNaN(mean)).sorted().toArray();
    }
}
