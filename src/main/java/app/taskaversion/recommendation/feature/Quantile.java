package app.taskaversion.recommendation.feature;

import java.util.Arrays;

/** The value below which a share of all lie, with straight lines between neighbours. */
public final class Quantile {

    private Quantile() {}

    /**
     * @param share 0–1
     * @return NaN of nothing
     */
    public static double of(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double rank = share * (sorted.length - 1);
        int below = (int) Math.floor(rank);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
