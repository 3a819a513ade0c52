package app.taskaversion.analytics.metric;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** What the days of one side of a comparison came to, for one person and one measure; days without an answer are left out. */
final class ArmDays {

    private final double[] values;
    private final double[] weeks;

    private ArmDays(double[] values, double[] weeks) {
        this.values = values;
        this.weeks = weeks;
    }

    static ArmDays of(List<TurnDay> days, double[] values, boolean model) {
        int[] own = IntStream.range(0, values.length)
                .filter(i -> days.get(i).model() == model && !Double.isNaN(values[i]))
                .toArray();
        return new ArmDays(
                IntStream.of(own).mapToDouble(i -> values[i]).toArray(),
                IntStream.of(own).mapToDouble(i -> days.get(i).week()).toArray());
    }

    int n() {
        return values.length;
    }

    /** NaN without days. */
    double mean() {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }

    /** Of the mean, n − 1 in the divisor; NaN with fewer than two days. */
    double variance() {
        double mean = mean();
        return values.length < 2
                ? Double.NaN
                : Arrays.stream(values)
                                .map(value -> (value - mean) * (value - mean))
                                .sum()
                        / (values.length - 1)
                        / values.length;
    }

    /** By how much a day is more than one of the week before, by least squares; NaN if all are of one week. */
    double slope() {
        double mean = mean();
        double week = Arrays.stream(weeks).average().orElse(Double.NaN);
        double both = 0;
        double spread = 0;
        for (int i = 0; i < values.length; i++) {
            both += (weeks[i] - week) * (values[i] - mean);
            spread += (weeks[i] - week) * (weeks[i] - week);
        }
        return spread == 0 ? Double.NaN : both / spread;
    }

    /** As many of its days, drawn with replacement. */
    ArmDays drawn(SplittableRandom random) {
        double[] drawn = new double[values.length];
        double[] when = new double[values.length];
        for (int i = 0; i < drawn.length; i++) {
            int one = random.nextInt(values.length);
            drawn[i] = values[one];
            when[i] = weeks[one];
        }
        return new ArmDays(drawn, when);
    }
}
