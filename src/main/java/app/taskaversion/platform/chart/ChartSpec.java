package app.taskaversion.platform.chart;

import java.util.List;

/**
 * A chart as a view describes it: what is drawn, the one sentence that it says, and the numbers behind it. No chart
 * library is named here; see {@link ChartRenderer}. (architecture §12)
 *
 * @param sentence what the picture says, in words; screen readers read it in the picture's place
 * @param lying whether the first axis runs down the side, so that bars and ranges lie
 * @param across the axis of {@link ChartPoint#at}
 * @param up the axis of {@link ChartPoint#value}
 * @param series at least one, each with at least one point
 * @param table the same figures as a table, which is also what is saved as CSV
 */
public record ChartSpec(
        String sentence, boolean lying, ChartAxis across, ChartAxis up, List<ChartSeries> series, ChartTable table) {

    /** @throws IllegalArgumentException if there is nothing to draw or nothing is said */
    public ChartSpec {
        series = List.copyOf(series);
        if (sentence.isBlank()) {
            throw new IllegalArgumentException("A chart says something in a sentence");
        }
        if (series.isEmpty()) {
            throw new IllegalArgumentException("A chart has at least one series");
        }
    }

    /** A chart whose first axis runs along the bottom. */
    public static ChartSpec standing(
            String sentence, ChartAxis across, ChartAxis up, List<ChartSeries> series, ChartTable table) {
        return new ChartSpec(sentence, false, across, up, series, table);
    }

    /** A chart whose first axis runs down the side. */
    public static ChartSpec lying(
            String sentence, ChartAxis across, ChartAxis up, List<ChartSeries> series, ChartTable table) {
        return new ChartSpec(sentence, true, across, up, series, table);
    }
}
