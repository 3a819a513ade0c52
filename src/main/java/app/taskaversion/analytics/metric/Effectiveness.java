package app.taskaversion.analytics.metric;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How suggested tasks went beside others, {@code effect-1.0}. What was not drawn by lot is no proof: easy tasks get
 * suggested, and the page says so. (metrics §8.6)
 *
 * @param modes by the name of the mode, {@link #NOT_LOGGED} for what only says that it was suggested
 * @param recommended all modes together
 * @param seenNotPicked shown, done, not picked
 * @param other not shown
 * @param difference finished: recommended less other
 */
public record Effectiveness(
        Map<String, Outcomes> modes,
        Outcomes recommended,
        Outcomes seenNotPicked,
        Outcomes other,
        Difference difference) {

    public static final String VERSION = "effect-1.0";

    /** Stands for a mode where an instance only says that it came from a suggestion, as those from the older app do. */
    public static final String NOT_LOGGED = "";

    /**
     * −1…1 with an 80 % interval; positive is in favour of suggested tasks.
     *
     * @param n and {@code nOther} ended instances on each side; without one on each side the value says nothing
     */
    public record Difference(double value, double low80, double high80, int n, int nOther) {}

    /** @param from first moment of taking on that counts, in milliseconds since 1970; {@code to} is the first that does not */
    public static Effectiveness of(Facts facts, List<Impression> impressions, long from, long to) {
        List<Impression> shown = impressions.stream()
                .filter(each -> each.at() >= from && each.at() < to)
                .toList();
        Attribution attribution = new Attribution(impressions);
        double rate = overallRate(facts, from, to);
        Map<String, Outcomes.Collector> modes = new TreeMap<>();
        Outcomes.Collector recommended = new Outcomes.Collector();
        Outcomes.Collector seen = new Outcomes.Collector();
        Outcomes.Collector other = new Outcomes.Collector();
        for (Impression each : shown) {
            modes.computeIfAbsent(each.mode(), mode -> new Outcomes.Collector()).shown(each);
            recommended.shown(each);
        }
        for (int row = 0; row < facts.size(); row++) {
            long at = Attribution.moment(facts, row);
            if (at < from || at >= to) {
                continue;
            }
            Attribution.Group group = attribution.group(facts, row);
            if (group == Attribution.Group.RECOMMENDED) {
                String mode =
                        attribution.picked(facts, row).map(Impression::mode).orElse(NOT_LOGGED);
                modes.computeIfAbsent(mode, unused -> new Outcomes.Collector()).add(facts, row);
            }
            switch (group) {
                case RECOMMENDED -> recommended.add(facts, row);
                case SEEN_NOT_PICKED -> seen.add(facts, row);
                case OTHER -> other.add(facts, row);
            }
        }
        Map<String, Outcomes> results = new TreeMap<>();
        modes.forEach((mode, collector) -> results.put(mode, collector.result(rate)));
        Outcomes all = recommended.result(rate);
        Outcomes rest = other.result(rate);
        return new Effectiveness(results, all, seen.result(rate), rest, difference(all, rest));
    }

    /** What became of one group of suggested instances, less what became of what was not shown. */
    public Difference difference(Outcomes suggested) {
        return difference(suggested, other);
    }

    private static double overallRate(Facts facts, long from, long to) {
        WeightedSums sums = new WeightedSums();
        for (int row = 0; row < facts.size(); row++) {
            long at = Attribution.moment(facts, row);
            if (at >= from && at < to) {
                sums.add(Quantity.FINISH.of(facts, row), 1);
            }
        }
        return FinishChance.overallRate(sums);
    }

    private static Difference difference(Outcomes one, Outcomes two) {
        double value = one.finished().mean() - two.finished().mean();
        double reach = ShrunkMean.Z80
                * Math.sqrt(one.finished().variance() + two.finished().variance());
        return new Difference(
                value,
                value - reach,
                value + reach,
                one.finished().n(),
                two.finished().n());
    }
}
