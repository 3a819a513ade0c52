package app.taskaversion.recommendation.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rising steps that lie nearest to the outcomes (pool adjacent violators), joined by straight lines between their
 * middles.
 *
 * @param chances the mean chance of each step, rising
 * @param shares the share of each that came true, rising
 */
public record Isotonic(List<Double> chances, List<Double> shares) implements Calibration {

    private static final int SMALLEST_STEP = 50;

    public Isotonic {
        chances = List.copyOf(chances);
        shares = List.copyOf(shares);
        if (chances.isEmpty() || chances.size() != shares.size()) {
            throw new IllegalArgumentException(chances.size() + " chances, " + shares.size() + " shares");
        }
    }

    @Override
    public double of(double chance) {
        int last = chances.size() - 1;
        if (chance <= chances.getFirst()) {
            return shares.getFirst();
        }
        if (chance >= chances.get(last)) {
            return shares.get(last);
        }
        int above = 1;
        while (chances.get(above) < chance) {
            above++;
        }
        double low = chances.get(above - 1);
        double part = (chance - low) / (chances.get(above) - low);
        return shares.get(above - 1) + part * (shares.get(above) - shares.get(above - 1));
    }

    private record Step(double chances, double outcomes, int n) {
        double share() {
            return outcomes / n;
        }

        Step and(Step other) {
            return new Step(chances + other.chances, outcomes + other.outcomes, n + other.n);
        }
    }

    static Isotonic fit(double[] chances, double[] outcomes) {
        Integer[] order = IntStream.range(0, chances.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(i -> chances[i]));
        Deque<Step> steps = new ArrayDeque<>();
        for (int from = 0; from < order.length; from += SMALLEST_STEP) {
            int to = order.length - from < 2 * SMALLEST_STEP ? order.length : from + SMALLEST_STEP;
            Step step = new Step(0, 0, 0);
            for (int i = from; i < to; i++) {
                step = step.and(new Step(chances[order[i]], outcomes[order[i]], 1));
            }
            while (!steps.isEmpty() && steps.getLast().share() >= step.share()) {
                step = steps.removeLast().and(step);
            }
            steps.addLast(step);
            if (to == order.length) {
                break;
            }
        }
        List<Double> x = new ArrayList<>();
        List<Double> y = new ArrayList<>();
        for (Step step : steps) {
            x.add(step.chances() / step.n());
            y.add(step.share());
        }
        return new Isotonic(x, y);
    }
}
