package app.taskaversion.analytics.metric;

import java.util.List;

/** Percentiles of a small set by linear interpolation between ordered values (the usual spreadsheet definition). */
public final class Percentile {

    private Percentile() {}

    /**
     * @param share 0–1; 0.5 is the median
     * @throws IllegalArgumentException if there are no values or the share is outside 0–1
     */
    public static double of(List<Double> values, double share) {
        if (values.isEmpty() || !(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Needs values and a share within 0 and 1");
        }
        List<Double> ordered = values.stream().sorted().toList();
        double place = share * (ordered.size() - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, ordered.size() - 1);
        double low = ordered.get(below);
        return low + (place - below) * (ordered.get(above) - low);
    }
}
