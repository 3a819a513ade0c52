package app.taskaversion.analytics.metric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One try at a task that ended: completed, or let go because it could not be finished. (metrics §8.4)
 *
 * @param start in milliseconds since 1970: the first start, or the end less the minutes that it took
 * @param load L on what was felt; of one that was not finished, where nobody asks afterwards, on what was expected, as
 *     otherwise no failure could ever be classed; NaN if it was not rated
 * @param outcome y, 0–1
 */
record Attempt(
        long start, long end, int day, double load, boolean felt, double outcome, double relief, double capacity) {

    private static final double MILLIS_A_MINUTE = 60_000;

    /** Those that ended within the last days up to the moment of asking, in the order of their ends. */
    static List<Attempt> of(Facts facts, AsOf asOf, int days) {
        List<Attempt> attempts = new ArrayList<>();
        LocalDays local = new LocalDays(asOf.days());
        for (int row = 0; row < facts.size(); row++) {
            double outcome = Quantity.FINISH.of(facts, row);
            long end = facts.at(Moment.ENDED, row);
            if (!Double.isNaN(outcome) && end != Facts.NEVER && end <= asOf.millis() && asOf.ageDays(end) <= days) {
                attempts.add(read(facts, row, local.of(end), outcome));
            }
        }
        attempts.sort(Comparator.comparingLong(Attempt::end)
                .thenComparingLong(Attempt::start)
                .thenComparingDouble(Attempt::load)
                .thenComparingDouble(Attempt::outcome));
        return attempts;
    }

    private static Attempt read(Facts facts, int row, int day, double outcome) {
        long end = facts.at(Moment.ENDED, row);
        long started = facts.at(Moment.STARTED, row);
        double minutes = facts.get(Measure.MINUTES, row);
        long start = started != Facts.NEVER ? started : end - (long) (minutes > 0 ? minutes * MILLIS_A_MINUTE : 0);
        double load = Load.actual(facts, row);
        boolean felt = !Double.isNaN(load);
        boolean expected = !felt && facts.ending(row) == Ending.NOT_FINISHED;
        return new Attempt(
                start,
                end,
                day,
                expected ? Load.expected(facts, row) : load,
                felt,
                outcome,
                Quantity.RELIEF.of(facts, row),
                Quantity.CAPACITY_CHANGE.of(facts, row));
    }
}
