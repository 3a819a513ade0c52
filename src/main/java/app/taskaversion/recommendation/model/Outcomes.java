package app.taskaversion.recommendation.model;

import app.taskaversion.recommendation.feature.Example;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Predictions next to what became of them.
 *
 * @param predictions a chance, or a number on the scale of the label
 * @param labels 0 or 1 for a chance
 * @param instances how many things the person had started before
 */
@SuppressWarnings("ArrayRecordComponent") // Made and measured at once.
public record Outcomes(double[] predictions, double[] labels, int[] instances) {

    private static final double ONCE_IN_A_THOUSAND = 3.09;

    static Outcomes of(Outside outside, Target target) {
        int[] known = IntStream.range(0, outside.examples().size())
                .filter(i -> !Double.isNaN(target.label(outside.examples().get(i))))
                .toArray();
        return new Outcomes(
                IntStream.of(known).mapToDouble(i -> outside.mean(target, i)).toArray(),
                IntStream.of(known)
                        .mapToObj(outside.examples()::get)
                        .mapToDouble(target::label)
                        .toArray(),
                IntStream.of(known)
                        .mapToObj(outside.examples()::get)
                        .mapToInt(Example::instances)
                        .toArray());
    }

    int n() {
        return labels.length;
    }

    /** Observed less predicted. */
    double[] differences() {
        return IntStream.range(0, n())
                .mapToDouble(i -> labels[i] - predictions[i])
                .toArray();
    }

    /** The chance that of two, one of each outcome, the right one was given more: 0.5 is a coin; NaN without both. */
    public double auc() {
        int[] order = IntStream.range(0, n())
                .boxed()
                .sorted((a, b) -> Double.compare(predictions[a], predictions[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double ranks = 0;
        double ones = 0;
        for (int from = 0; from < order.length; ) {
            // One further at least: what is no number is not equal to itself.
            int to = from + 1;
            while (to < order.length && predictions[order[to]] == predictions[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks += labels[order[i]] * (from + to + 1) / 2.0;
                ones += labels[order[i]];
            }
            from = to;
        }
        double zeros = n() - ones;
        return ones == 0 || zeros == 0 ? Double.NaN : (ranks - ones * (ones + 1) / 2) / (ones * zeros);
    }

    /** Whether more was predicted where more came, beyond what chance would show once in a thousand times. */
    boolean tell() {
        double said = DoubleStream.of(predictions).average().orElse(0);
        double came = DoubleStream.of(labels).average().orElse(0);
        double both = 0;
        double saidSquares = 0;
        double cameSquares = 0;
        for (int i = 0; i < n(); i++) {
            both += (predictions[i] - said) * (labels[i] - came);
            saidSquares += (predictions[i] - said) * (predictions[i] - said);
            cameSquares += (labels[i] - came) * (labels[i] - came);
        }
        double r = both / Math.sqrt(saidSquares * cameSquares);
        return r * Math.sqrt((n() - 2) / (1 - r * r)) > ONCE_IN_A_THOUSAND;
    }

    /** The mean squared error. */
    public double squaredError() {
        return IntStream.range(0, n())
                .mapToDouble(i -> (labels[i] - predictions[i]) * (labels[i] - predictions[i]))
                .average()
                .orElse(Double.NaN);
    }
}
