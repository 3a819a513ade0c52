package app.taskaversion.analytics.metric;

import java.time.LocalDate;

/**
 * How many answers a day holds and what they add up to, for a run of days. Days are what chance is measured by: answers of
 * one day are alike. (metrics §12.9)
 */
public final class DaySeries {

    private final int firstDay;
    private final int[] counts;
    private final double[] sums;

    private DaySeries(int firstDay, int days) {
        this.firstDay = firstDay;
        this.counts = new int[days];
        this.sums = new double[days];
    }

    /** @param firstDay and {@code lastDay} as days since 1970-01-01, both included */
    public static DaySeries empty(int firstDay, int lastDay) {
        return new DaySeries(firstDay, Math.max(0, lastDay - firstDay + 1));
    }

    /** The answers of the last days up to the moment of asking, today included. */
    public static DaySeries of(Facts facts, Quantity quantity, AsOf asOf, int days) {
        int today = asOf.today();
        DaySeries series = empty(today - days + 1, today);
        long first =
                asOf.days().startOf(LocalDate.ofEpochDay(series.firstDay())).toEpochMilli();
        LocalDays local = new LocalDays(asOf.days());
        for (int row = 0; row < facts.size(); row++) {
            long at = quantity.at(facts, row);
            // NEVER is before everything.
            if (at >= first && at <= asOf.millis()) {
                series.add(local.of(at), quantity.of(facts, row));
            }
        }
        return series;
    }

    /** A day outside the run or an absent value is passed over. */
    public void add(int day, double value) {
        int place = day - firstDay;
        if (place >= 0 && place < counts.length && !Double.isNaN(value)) {
            counts[place]++;
            sums[place] += value;
        }
    }

    public int firstDay() {
        return firstDay;
    }

    public int lastDay() {
        return firstDay + counts.length - 1;
    }

    /** Answers of a day; 0 outside the run. */
    public int count(int day) {
        int place = day - firstDay;
        return place >= 0 && place < counts.length ? counts[place] : 0;
    }

    /** What the answers of a day add up to. */
    public double sum(int day) {
        int place = day - firstDay;
        return place >= 0 && place < counts.length ? sums[place] : 0;
    }
}
