package app.taskaversion.analytics.metric;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * The one change that "this week in words" may mention, {@code clearest-1.0}. Who looks at many figures finds one that
 * moved by chance; so the more were compared, the surer the clearest must be (p ≤ 5 % by their number), and the page as a
 * whole stays honest. (metrics §12.9, issue "Look back")
 *
 * @param metric name of the figure
 */
public record ClearestChange(String metric, Change change) {

    public static final String VERSION = "clearest-1.0";

    private static final double PAGE = 0.05;

    /** @return empty if nothing is sure enough */
    public static Optional<ClearestChange> of(Map<String, Change> changes) {
        long compared = changes.values().stream().filter(Change::compared).count();
        return changes.entrySet().stream()
                .filter(each -> each.getValue().clear())
                .filter(each -> each.getValue().p() <= PAGE / compared)
                .min(Comparator.<Map.Entry<String, Change>>comparingDouble(each -> -size(each.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .map(each -> new ClearestChange(each.getKey(), each.getValue()));
    }

    /** The difference by its own uncertainty, so that figures of different units compare. */
    private static double size(Change change) {
        return Math.abs(change.difference()) / change.reach();
    }
}
