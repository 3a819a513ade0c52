package app.taskaversion.analytics.metric;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Seven local days, {@code week-1.0}: facts beside each other, no sum of them. (metrics §12.8)
 *
 * @param completions completed instances, of which {@code partly} in part
 * @param minutes minutes of work, self care, play, sleep and the rest; each instance counts once, with the minutes it took
 * @param minutesLeftOut completions without minutes
 * @param braveStarts see {@link BraveStarts}
 * @param selfCareDays days with at least one completion of self care
 * @param relief 0–100
 * @param worth −100…100
 * @param feltGap −100…100; positive is easier than feared
 * @param dreadGap the same from loads
 */
public record WeekPicture(
        int completions,
        int partly,
        Map<Kind, Double> minutes,
        int minutesLeftOut,
        int braveStarts,
        int selfCareDays,
        Estimate relief,
        Estimate worth,
        Estimate feltGap,
        Estimate dreadGap) {

    public static final String VERSION = "week-1.0";

    /** Days of a week, today included. */
    public static final int DAYS = 7;

    /**
     * @param lastDay the last of the seven days, in days since 1970-01-01
     * @param brave of the same facts
     * @param usual the person's own means, the priors; from {@link TaskMeans} of each quantity
     */
    public static WeekPicture of(Facts facts, AsOf asOf, int lastDay, BraveStarts brave, Map<Quantity, Double> usual) {
        int firstDay = lastDay - DAYS + 1;
        int completions = 0;
        int partly = 0;
        int minutesLeftOut = 0;
        Map<Kind, Double> minutes = new EnumMap<>(Kind.class);
        Set<Integer> selfCare = new HashSet<>();
        Map<Quantity, WeightedSums> sums = new EnumMap<>(Quantity.class);
        LocalDays local = new LocalDays(asOf.days());
        long from = start(asOf, firstDay);
        long to = Math.min(start(asOf, lastDay + 1), asOf.millis() + 1);
        for (int row = 0; row < facts.size(); row++) {
            long ended = facts.at(Moment.ENDED, row);
            if (facts.ending(row) != Ending.DONE || ended < from || ended >= to) {
                continue;
            }
            completions++;
            partly += facts.get(Measure.PERCENT, row) < 100 ? 1 : 0;
            double took = facts.get(Measure.MINUTES, row);
            if (took > 0) {
                minutes.merge(facts.kind(row), took, Double::sum);
            } else {
                minutesLeftOut++;
            }
            if (facts.kind(row) == Kind.SELF_CARE) {
                selfCare.add(local.of(ended));
            }
            double age = (to - 1 - ended) / AsOf.MILLIS_A_DAY;
            for (Quantity quantity : SHOWN) {
                sums.computeIfAbsent(quantity, q -> new WeightedSums())
                        .add(quantity.of(facts, row), quantity.overall().weight(age));
            }
        }
        return new WeekPicture(
                completions,
                partly,
                minutes,
                minutesLeftOut,
                brave.count(from, to),
                selfCare.size(),
                mean(Quantity.RELIEF, sums, usual),
                mean(Quantity.WORTH, sums, usual),
                mean(Quantity.FELT_GAP, sums, usual),
                mean(Quantity.DREAD_GAP, sums, usual));
    }

    private static final Set<Quantity> SHOWN =
            Set.of(Quantity.RELIEF, Quantity.WORTH, Quantity.FELT_GAP, Quantity.DREAD_GAP);

    private static long start(AsOf asOf, int day) {
        return asOf.days().startOf(LocalDate.ofEpochDay(day)).toEpochMilli();
    }

    private static Estimate mean(Quantity quantity, Map<Quantity, WeightedSums> sums, Map<Quantity, Double> usual) {
        return quantity.task(usual.getOrDefault(quantity, quantity.prior()))
                .of(sums.getOrDefault(quantity, new WeightedSums()));
    }
}
