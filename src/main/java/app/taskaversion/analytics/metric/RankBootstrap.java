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
    private static final int MOST_PLACES = 1_000;

    private final double rho;
    private final double[] draws;

    private RankBootstrap(double rho, double[] ordered) {
        this.rho = rho;
        this.draws = ordered;
    }

    /** @param cluster which pairs are drawn together; any number, equal for pairs of one cluster */
    static RankBootstrap of(double[] x, double[] y, int[] cluster, long seed) {
        return of(sums(x, y, cluster), seed);
    }

    /** The six sums of each cluster, one cluster after another: all that draws are made from. */
    static double[] sums(double[] x, double[] y, int[] cluster) {
        double[] rankX = ranks(x);
        double[] rankY = ranks(y);
        int[] names = different(cluster);
        // One flat array: the draws add up hundreds of thousands of clusters.
        double[] sums = new double[names.length * SUMS];
        double middle = (x.length + 1) / 2.0;
        int at = 0;
        for (int i = 0; i < x.length; i++) {
            // Neighbours mostly share a cluster.
            if (i == 0 || cluster[i] != cluster[i - 1]) {
                at = Arrays.binarySearch(names, cluster[i]) * SUMS;
            }
            // Ranks around their middle keep the sums small and the differences exact.
            double a = rankX[i] - middle;
            double b = rankY[i] - middle;
            sums[at]++;
            sums[at + 1] += a;
            sums[at + 2] += b;
            sums[at + 3] += a * a;
            sums[at + 4] += b * b;
            sums[at + 5] += a * b;
        }
        return sums;
    }

    /** How many clusters they are of. */
    static int clusters(double[] sums) {
        return sums.length / SUMS;
    }

    private static int[] different(int[] given) {
        int[] ordered = given.clone();
        Arrays.sort(ordered);
        int count = 0;
        for (int i = 0; i < ordered.length; i++) {
            if (i == 0 || ordered[i] != ordered[i - 1]) {
                ordered[count++] = ordered[i];
            }
        }
        return Arrays.copyOf(ordered, count);
    }

    /** @param sums from {@link #sums} */
    static RankBootstrap of(double[] sums, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[Change.DRAWS];
        int clusters = clusters(sums);
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
        int[] places = places(different, count);
        for (int i = 0; i < values.length; i++) {
            int place =
                    places.length > 0 ? places[(int) values[i]] : Arrays.binarySearch(different, 0, count, values[i]);
            ranks[i] = rank[place];
        }
        return ranks;
    }

    /** Where each value stands among the different ones, if all are whole numbers as ratings are; else nothing. */
    private static int[] places(double[] different, int count) {
        if (count == 0 || different[0] < 0 || different[count - 1] > MOST_PLACES) {
            return new int[0];
        }
        int[] places = new int[(int) different[count - 1] + 1];
        for (int i = 0; i < count; i++) {
            if (different[i] != Math.rint(different[i])) {
                return new int[0];
            }
            places[(int) different[i]] = i;
        }
        return places;
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
