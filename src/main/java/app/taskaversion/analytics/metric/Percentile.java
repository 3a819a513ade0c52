package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;

/** Percentiles of a small set by linear interpolation between ordered values (the usual spreadsheet definition). */
public final class Percentile {

    private Percentile() {}

    /**
     * @param share 0–1; 0.5 is the median
     * @throws IllegalArgumentException if there are no values or the share is outside 0–1
     */
    public static double of(List<Double> values, double share) {
        return ofOrdered(
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray(), share);
    }

    /** The same; the values keep their order. */
    public static double of(double[] values, double share) {
        double[] ordered = values.clone();
        Arrays.sort(ordered);
        return ofOrdered(ordered, share);
    }

    /** The same on values that are in ascending order. */
    public static double ofOrdered(double[] ordered, double share) {
        if (ordered.length == 0 || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Needs values and a share within 0 and 1");
        }
        double place = share * (ordered.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ordered.length - 1);
        return ordered[below] + (place - below) * (ordered[above] - ordered[below]);
    }
}
