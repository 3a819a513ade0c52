package app.taskaversion.spark;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a prediction is worth, from people that it was not learned from: the numbers that the app's own trainer finds. A test
 * of the app holds them against each other.
 */
public final class Worth {

    private static final int NEWTON = 50;
    private static final double SMALL = 1e-6;
    private static final int STEP = 50;
    private static final double TAIL = 0.1;
    private static final int ENOUGH_IN_A_BIN = 40;
    private static final int[] HISTORY = {5, 30, 100, Integer.MAX_VALUE};
    private static final double ONCE_IN_A_THOUSAND = 3.09;

    private Worth() {}

    /** logit(p) → a + b·logit(p): a and b. */
    public static double[] platt(double[] chances, double[] outcomes) {
        double a = 0;
        double b = 1;
        for (int step = 0; step < NEWTON; step++) {
            double ga = -a;
            double gb = -(b - 1);
            double haa = 1;
            double hab = 0;
            double hbb = 1;
            for (int i = 0; i < chances.length; i++) {
                double x = logit(chances[i]);
                double p = 1 / (1 + Math.exp(-(a + b * x)));
                double error = outcomes[i] - p;
                double weight = p * (1 - p);
                ga += error;
                gb += error * x;
                haa += weight;
                hab += weight * x;
                hbb += weight * x * x;
            }
            double determinant = haa * hbb - hab * hab;
            a += (hbb * ga - hab * gb) / determinant;
            b += (haa * gb - hab * ga) / determinant;
        }
        return new double[] {a, Math.max(b, SMALL)};
    }

    /** The same chance for everything. */
    public static double[] always(double chance) {
        return new double[] {logit(chance), 0};
    }

    private static double logit(double chance) {
        double inside = Math.min(Math.max(chance, SMALL), 1 - SMALL);
        return Math.log(inside / (1 - inside));
    }

    /** Rising steps: the mean chance of each, and the share of each that came true. */
    public static double[][] isotonic(double[] chances, double[] outcomes) {
        Integer[] order = IntStream.range(0, chances.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (one, other) -> Double.compare(chances[one], chances[other]));
        double[] said = new double[order.length / STEP + 1];
        double[] came = new double[said.length];
        int[] size = new int[said.length];
        int steps = 0;
        for (int from = 0; from < order.length; ) {
            int to = order.length - from < 2 * STEP ? order.length : from + STEP;
            for (int i = from; i < to; i++) {
                said[steps] += chances[order[i]];
                came[steps] += outcomes[order[i]];
            }
            size[steps++] = to - from;
            while (steps > 1 && came[steps - 2] / size[steps - 2] >= came[steps - 1] / size[steps - 1]) {
                steps--;
                said[steps - 1] += said[steps];
                came[steps - 1] += came[steps];
                size[steps - 1] += size[steps];
                said[steps] = 0;
                came[steps] = 0;
            }
            from = to;
        }
        double[][] both = new double[2][steps];
        for (int step = 0; step < steps; step++) {
            both[0][step] = said[step] / size[step];
            both[1][step] = came[step] / size[step];
        }
        return both;
    }

    /**
     * What lies below the prediction and what above it, eight times of ten, for each of four lengths of history.
     *
     * @param differences observed less predicted
     * @param instances how much each person had started before
     */
    public static double[][] intervals(double[] differences, int[] instances) {
        double[][] both = new double[2][HISTORY.length];
        for (int bin = 0; bin < HISTORY.length; bin++) {
            int most = HISTORY[bin];
            int least = bin == 0 ? 0 : HISTORY[bin - 1];
            double[] own = IntStream.range(0, differences.length)
                    .filter(i -> instances[i] >= least && instances[i] < most)
                    .mapToDouble(i -> differences[i])
                    .toArray();
            double[] sorted = own.length < ENOUGH_IN_A_BIN ? differences.clone() : own;
            Arrays.sort(sorted);
            both[0][bin] = quantile(sorted, Math.floor(TAIL * (sorted.length + 1)) - 1);
            both[1][bin] = quantile(sorted, Math.ceil((1 - TAIL) * (sorted.length + 1)) - 1);
        }
        return both;
    }

    private static double quantile(double[] sorted, double rank) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(Math.max(rank, 0), sorted.length - 1)];
    }

    /** Whether more was predicted where more came, beyond what chance would show once in a thousand times. */
    public static boolean tells(double[] predictions, double[] labels) {
        double said = mean(predictions);
        double came = mean(labels);
        double both = 0;
        double saidSquares = 0;
        double cameSquares = 0;
        for (int i = 0; i < labels.length; i++) {
            both += (predictions[i] - said) * (labels[i] - came);
            saidSquares += (predictions[i] - said) * (predictions[i] - said);
            cameSquares += (labels[i] - came) * (labels[i] - came);
        }
        double r = both / Math.sqrt(saidSquares * cameSquares);
        return r * Math.sqrt((labels.length - 2) / (1 - r * r)) > ONCE_IN_A_THOUSAND;
    }

    public static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }
}
