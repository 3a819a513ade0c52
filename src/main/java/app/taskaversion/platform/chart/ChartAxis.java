package app.taskaversion.platform.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One axis of a chart.
 *
 * @param kind what its positions are
 * @param title what it measures, with the unit; empty where the labels say it
 * @param categories the labels of a {@link Kind#CATEGORY} axis, in order; position i is category i
 * @param min where a {@link Kind#NUMBER} axis begins; absent: at the least value
 * @param max where it ends; absent: at the greatest value
 * @param unit written after each number, such as "%"; may be empty
 */
public record ChartAxis(
        Kind kind,
        String title,
        List<String> categories,
        @Nullable Double min,
        @Nullable Double max,
        String unit) {

    /** What the positions of an axis are. */
    public enum Kind {
        /** Names, one after the other. */
        CATEGORY,
        /** Numbers. */
        NUMBER,
        /** Days, as epoch days. */
        DAY
    }

    public ChartAxis {
        categories = List.copyOf(categories);
    }

    public static ChartAxis categories(List<String> names) {
        return new ChartAxis(Kind.CATEGORY, "", names, null, null, "");
    }

    /** From zero, since a cut axis makes small things look big. */
    public static ChartAxis fromZero(String title, String unit) {
        return new ChartAxis(Kind.NUMBER, title, List.of(), 0.0, null, unit);
    }

    public static ChartAxis between(String title, double min, double max, String unit) {
        return new ChartAxis(Kind.NUMBER, title, List.of(), min, max, unit);
    }

    public static ChartAxis days() {
        return new ChartAxis(Kind.DAY, "", List.of(), null, null, "");
    }
}
