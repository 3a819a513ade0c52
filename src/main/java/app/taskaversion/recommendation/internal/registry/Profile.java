package app.taskaversion.recommendation.internal.registry;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.feature.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How the numbers of a set of rows are distributed, number by number: to be compared with later rows.
 *
 * @param columns one for each feature, in their order
 */
record Profile(List<Column> columns) {

    static final Profile NONE = new Profile(List.of());

    /** From this population stability index on two distributions are called different. (recommender §2.11) */
    static final double DIFFERENT = 0.25;

    private static final int PARTS = 10;

    /** What is never seen is taken for this share, since a logarithm of nothing says nothing. */
    private static final double LEAST = 1e-4;

    /**
     * One number.
     *
     * @param borders between its tenths, rising, without doubles
     * @param shares how much of all rows lies below the first border, between each two, above the last, and is absent
     */
    record Column(List<Double> borders, List<Double> shares) {

        Column {
            borders = List.copyOf(borders);
            shares = List.copyOf(shares);
        }
    }

    Profile {
        columns = List.copyOf(columns);
    }

    static Profile of(List<Example> examples) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < Schema.size(); column++) {
            double[] values = values(examples, column);
            double[] there = Arrays.stream(values)
                    .filter(value -> !Double.isNaN(value))
                    .sorted()
                    .toArray();
            List<Double> borders = new ArrayList<>();
            for (int part = 1; part < PARTS && there.length > 0; part++) {
                double border = there[there.length * part / PARTS];
                if (borders.isEmpty() || border > borders.getLast()) {
                    borders.add(border);
                }
            }
            columns.add(new Column(borders, shares(borders, values)));
        }
        return new Profile(columns);
    }

    private static double[] values(List<Example> examples, int column) {
        return examples.stream()
                .mapToDouble(example -> example.features()[column])
                .toArray();
    }

    private static List<Double> shares(List<Double> borders, double[] values) {
        double[] counts = new double[borders.size() + 2];
        for (double value : values) {
            int place = 0;
            while (place < borders.size() && value >= borders.get(place)) {
                place++;
            }
            counts[Double.isNaN(value) ? counts.length - 1 : place]++;
        }
        return Arrays.stream(counts)
                .mapToObj(count -> count / Math.max(1, values.length))
                .toList();
    }

    /**
     * How many numbers are distributed otherwise in these rows: Σ (q − p)·ln(q/p) over the tenths and what is absent, from
     * {@link #DIFFERENT} on.
     */
    int different(List<Example> examples) {
        int different = 0;
        for (int i = 0; i < Math.min(columns.size(), Schema.size()) && !examples.isEmpty(); i++) {
            Column column = columns.get(i);
            if (index(column.shares(), shares(column.borders(), values(examples, i))) > DIFFERENT) {
                different++;
            }
        }
        return different;
    }

    private static double index(List<Double> before, List<Double> now) {
        double sum = 0;
        for (int i = 0; i < before.size(); i++) {
            double p = Math.max(LEAST, before.get(i));
            double q = Math.max(LEAST, now.get(i));
            sum += (q - p) * Math.log(q / p);
        }
        return sum;
    }
}
