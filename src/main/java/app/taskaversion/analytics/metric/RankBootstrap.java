package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * Spearman's correlation with draws over clusters, {@code change-1.0}: ranks are taken once, and each draw takes whole
 * clusters (days) with replacement by their sums n, Σx, Σy, Σxx, Σyy, Σxy. (metrics §12.9)
 */
final class RankBootstrap {

    private static final int SUMS = 6;

    private final double rho;
    private final double[] draws;

    private RankBootstrap(double rho, double[] ordered) {
        this.rho = rho;
        this.draws = ordered;
    }

    /** @param cluster which pairs are drawn together; any number, equal for pairs of one cluster */
    static RankBootstrap of(double[] x, double[] y, int[] cluster, long seed) {
        double[] rankX = ranks(x);
        double[] rankY = ranks(y);
        int[] names = Arrays.stream(cluster).distinct().sorted().toArray();
        // One flat array: the draws add up hundreds of thousands of clusters.
        double[] sums = new double[names.length * SUMS];
        double middle = (x.length + 1) / 2.0;
        for (int i = 0; i < x.length; i++) {
            // Ranks around their middle keep the sums small and the differences exact.
            double a = rankX[i] - middle;
            double b = rankY[i] - middle;
            int at = Arrays.binarySearch(names, cluster[i]) * SUMS;
            sums[at]++;
            sums[at + 1] += a;
            sums[at + 2] += b;
            sums[at + 3] += a * a;
            sums[at + 4] += b * b;
            sums[at + 5] += a * b;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[Change.DRAWS];
        int clusters = names.length;
        for (int draw = 0; draw < draws.length; draw++) {
            double drawn = correlation(sums, clusters, i -> random.nextInt(clusters));
            draws[draw] = Double.isNaN(drawn) ? 0 : drawn;
        }
        Arrays.sort(draws);
        return new RankBootstrap(correlation(sums, clusters, i -> i), draws);
    }

    /**
     * Ranks from 1, equal values sharing their mean. Ratings repeat, so each value is looked up among the different ones,
     * without a box per value.
     */
    private static double[] ranks(double[] given) {
        double[] values = new double[given.length];
        // Makes 0 of −0, which is equal to it and yet sorted before it.
        Arrays.setAll(values, i -> given[i] + 0.0);
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        double[] different = new double[ordered.length];
        double[] rank = new double[ordered.length];
        int count = 0;
        for (int from = 0; from < ordered.length; ) {
            int to = from + 1;
            while (to < ordered.length && ordered[to] == ordered[from]) {
                to++;
            }
            different[count] = ordered[from];
            rank[count++] = (from + 1 + to) / 2.0;
            from = to;
        }
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            ranks[i] = rank[Arrays.binarySearch(different, 0, count, values[i])];
        }
        return ranks;
    }

    private static double correlation(double[] sums, int clusters, IntUnaryOperator which) {
        double n = 0;
        double x = 0;
        double y = 0;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < clusters; i++) {
            int at = which.applyAsInt(i) * SUMS;
            n += sums[at];
            x += sums[at + 1];
            y += sums[at + 2];
            xx += sums[at + 3];
            yy += sums[at + 4];
            xy += sums[at + 5];
        }
        double scale = Math.sqrt((xx - x * x / n) * (yy - y * y / n));
        return scale > 1e-9 ? Math.clamp((xy - x * y / n) / scale, -1, 1) : Double.NaN;
    }

    /** −1…1; NaN if one side does not vary. */
    double rho() {
        return rho;
    }

    /** Of the drawn correlations; a draw in which one side does not vary is 0. */
    double percentile(double share) {
        return Percentile.ofOrdered(draws, share);
    }

    /** Whether the middle share of the draws lies on one side of 0. */
    boolean clearOfZero(double share) {
        double tail = (1 - share) / 2;
        return !Double.isNaN(rho) && (percentile(tail) > 0 || percentile(1 - tail) < 0);
    }

    /** p = (1 + 2·min(#≤0, #≥0))/(B + 1), at most 1. */
    double p() {
        long low = Arrays.stream(draws).filter(draw -> draw <= 0).count();
        long high = Arrays.stream(draws).filter(draw -> draw >= 0).count();
        return Double.isNaN(rho) ? 1 : Math.min(1, (1 + 2.0 * Math.min(low, high)) / (draws.length + 1));
    }
}
