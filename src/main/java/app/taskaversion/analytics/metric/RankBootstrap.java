package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

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
        double[][] sums = new double[names.length][SUMS];
        double middle = (x.length + 1) / 2.0;
        for (int i = 0; i < x.length; i++) {
            double[] own = sums[Arrays.binarySearch(names, cluster[i])];
            // Ranks around their middle keep the sums small and the differences exact.
            double a = rankX[i] - middle;
            double b = rankY[i] - middle;
            own[0]++;
            own[1] += a;
            own[2] += b;
            own[3] += a * a;
            own[4] += b * b;
            own[5] += a * b;
        }
        double[] all = new double[SUMS];
        for (double[] own : sums) {
            add(all, own);
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] draws = new double[Change.DRAWS];
        for (int draw = 0; draw < draws.length; draw++) {
            double[] total = new double[SUMS];
            for (int i = 0; i < sums.length; i++) {
                add(total, sums[random.nextInt(sums.length)]);
            }
            double drawn = correlation(total);
            draws[draw] = Double.isNaN(drawn) ? 0 : drawn;
        }
        Arrays.sort(draws);
        return new RankBootstrap(correlation(all), draws);
    }

    private static double[] ranks(double[] values) {
        return new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE).rank(values);
    }

    private static void add(double[] total, double[] own) {
        for (int i = 0; i < SUMS; i++) {
            total[i] += own[i];
        }
    }

    private static double correlation(double[] s) {
        double n = s[0];
        double varX = s[3] - s[1] * s[1] / n;
        double varY = s[4] - s[2] * s[2] / n;
        double joint = s[5] - s[1] * s[2] / n;
        double scale = Math.sqrt(varX * varY);
        return scale > 1e-9 ? Math.clamp(joint / scale, -1, 1) : Double.NaN;
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
