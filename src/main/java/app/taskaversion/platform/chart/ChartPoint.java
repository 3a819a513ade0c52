package app.taskaversion.platform.chart;

import org.jspecify.annotations.Nullable;

/**
 * One figure of a chart.
 *
 * @param at position on the first axis: a number of a category from 0, a number or an epoch day
 * @param value position on the second axis
 * @param low lower end of where the value could really be; absent if it is not known
 * @param high upper end; absent together with {@code low}
 * @param weight how large a dot is, 0 to 4; 0 is the tiny dot of nothing. Other forms leave it at 1
 * @param words the figure in words with what it rests on, for the tip and for screen readers
 */
public record ChartPoint(
        double at,
        double value,
        @Nullable Double low,
        @Nullable Double high,
        int weight,
        String words) {

    private static final int LARGEST = 4;

    /** @throws IllegalArgumentException if a number is none, or one end of the range is without the other */
    public ChartPoint {
        if (!Double.isFinite(at) || !Double.isFinite(value)) {
            throw new IllegalArgumentException("A point has two finite positions");
        }
        if ((low == null) != (high == null)) {
            throw new IllegalArgumentException("A range has two ends");
        }
        if (weight < 0 || weight > LARGEST) {
            throw new IllegalArgumentException("A weight is 0 to 4");
        }
    }

    public static ChartPoint of(double at, double value, String words) {
        return new ChartPoint(at, value, null, null, 1, words);
    }

    public static ChartPoint between(double at, double value, double low, double high, String words) {
        return new ChartPoint(at, value, low, high, 1, words);
    }

    /** How large a dot for a count is, where the largest count of the chart has the largest dot. */
    public static int weight(long count, long largest) {
        return count <= 0 || largest <= 0 ? 0 : (int) Math.max(1, Math.ceil((double) LARGEST * count / largest));
    }
}
