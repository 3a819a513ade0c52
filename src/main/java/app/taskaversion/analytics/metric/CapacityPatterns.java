package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What tends to follow what within a day, light and heavy tasks by the person's own measure, {@code capacity-1.0}. Worded
 * "after", never "because". (metrics §8.4)
 *
 * @param enough whether there are 15 rated completions in the last 90 days; otherwise the rest is empty
 * @param rated how many there are
 * @param lightUpTo P33 of the loads, 0–100; NaN below that number
 * @param heavyFrom P67 of the loads
 * @param transitions all nine that occur
 * @param byClass capacity change after tasks of each class
 * @param interspersing whether days with more change between light and heavy tend to go better
 */
public record CapacityPatterns(
        boolean enough,
        int rated,
        double lightUpTo,
        double heavyFrom,
        List<Transition> transitions,
        Map<LoadClass, Estimate> byClass,
        Interspersing interspersing) {

    public static final String VERSION = "capacity-1.0";

    private static final int ENOUGH_RATED = 15;
    private static final int WINDOW_DAYS = 90;
    private static final long NEXT_WITHIN_MILLIS = 4 * 3_600_000L;
    private static final ShrunkMean CHANGE = ShrunkMean.ofRating(0);

    public static CapacityPatterns of(Facts facts, AsOf asOf) {
        List<Attempt> attempts = Attempt.of(facts, asOf, WINDOW_DAYS);
        double[] loads = attempts.stream()
                .filter(Attempt::felt)
                .mapToDouble(Attempt::load)
                .toArray();
        if (loads.length < ENOUGH_RATED) {
            return new CapacityPatterns(
                    false, loads.length, Double.NaN, Double.NaN, List.of(), Map.of(), Interspersing.NOT_ENOUGH);
        }
        LoadClass.Cuts cuts = new LoadClass.Cuts(Percentile.of(loads, 0.33), Percentile.of(loads, 0.67));
        return new CapacityPatterns(
                true,
                loads.length,
                cuts.low(),
                cuts.high(),
                transitions(attempts, cuts, asOf),
                byClass(attempts, cuts, asOf),
                interspersing(attempts, cuts, asOf));
    }

    private static List<Transition> transitions(List<Attempt> attempts, LoadClass.Cuts cuts, AsOf asOf) {
        Map<LoadClass, WeightedSums> outcomes = new EnumMap<>(LoadClass.class);
        Map<LoadClass, Map<LoadClass, Transition.Collector>> pairs = new EnumMap<>(LoadClass.class);
        double relief = reliefOverall(attempts, asOf);
        @Nullable Attempt before = null;
        for (Attempt next : attempts) {
            if (!Double.isNaN(next.load())) {
                outcomes.computeIfAbsent(cuts.of(next.load()), c -> new WeightedSums())
                        .add(next.outcome(), 1);
            }
            if (before != null && follows(before, next)) {
                pairs.computeIfAbsent(cuts.of(before.load()), c -> new EnumMap<>(LoadClass.class))
                        .computeIfAbsent(cuts.of(next.load()), c -> new Transition.Collector())
                        .add(before, next, asOf);
            }
            before = next;
        }
        List<Transition> found = new ArrayList<>();
        pairs.forEach((from, to) -> to.forEach((target, collector) -> found.add(collector.result(
                from, target, outcomes.getOrDefault(target, new WeightedSums()).mean(), relief))));
        return List.copyOf(found);
    }

    private static boolean follows(Attempt before, Attempt next) {
        long pause = next.start() - before.end();
        return before.day() == next.day()
                && pause >= 0
                && pause <= NEXT_WITHIN_MILLIS
                && !Double.isNaN(before.load())
                && !Double.isNaN(next.load());
    }

    private static double reliefOverall(List<Attempt> attempts, AsOf asOf) {
        ShrunkMean overall = Quantity.RELIEF.overall();
        WeightedSums sums = new WeightedSums();
        attempts.forEach(each -> sums.add(each.relief(), overall.weight(asOf.ageDays(each.end()))));
        return overall.of(sums).value();
    }

    private static Map<LoadClass, Estimate> byClass(List<Attempt> attempts, LoadClass.Cuts cuts, AsOf asOf) {
        Map<LoadClass, WeightedSums> sums = new EnumMap<>(LoadClass.class);
        for (Attempt attempt : attempts) {
            if (!Double.isNaN(attempt.load())) {
                sums.computeIfAbsent(cuts.of(attempt.load()), each -> new WeightedSums())
                        .add(attempt.capacity(), CHANGE.weight(asOf.ageDays(attempt.end())));
            }
        }
        Map<LoadClass, Estimate> means = new EnumMap<>(LoadClass.class);
        for (LoadClass each : LoadClass.values()) {
            means.put(each, CHANGE.of(sums.getOrDefault(each, new WeightedSums())));
        }
        return means;
    }

    private static Interspersing interspersing(List<Attempt> attempts, LoadClass.Cuts cuts, AsOf asOf) {
        Map<Integer, List<Attempt>> days = new TreeMap<>();
        for (Attempt attempt : attempts) {
            if (!Double.isNaN(attempt.load())) {
                days.computeIfAbsent(attempt.day(), day -> new ArrayList<>()).add(attempt);
            }
        }
        return Interspersing.of(days, cuts, asOf);
    }

    /** The lift of heavy tasks after light ones; NaN if that did not occur. */
    public double building() {
        return lift(LoadClass.LOW, LoadClass.HIGH);
    }

    /** How much light tasks lose after heavy ones; NaN if that did not occur. */
    public double draining() {
        return -lift(LoadClass.HIGH, LoadClass.LOW);
    }

    private double lift(LoadClass from, LoadClass to) {
        return transitions.stream()
                .filter(each -> each.from() == from && each.to() == to)
                .mapToDouble(Transition::lift)
                .findFirst()
                .orElse(Double.NaN);
    }
}
