package app.taskaversion.recommendation.model;

import java.util.List;

/**
 * How often a suggestion like this turned out good: finished within a day, and worth at least as much as the person's usual.
 *
 * @param weights of the constant, the share of draws in which it ranks above the list's middle, its chance to be finished,
 *     and the logarithms of how much is known of the task and of the person
 * @param calibration fitted to outcomes
 */
public record Confidence(List<Double> weights, Calibration calibration) {

    /** Below so many things started there is no number yet. (recommender §2.7) */
    public static final int STILL_LEARNING = 5;

    public Confidence {
        weights = List.copyOf(weights);
    }

    static double[] inputs(double share, double complete, double task, double person) {
        return new double[] {1, share, complete, Math.log1p(task), Math.log1p(person)};
    }

    /** NaN while there is too little of the person. */
    double of(double share, double complete, double task, double person) {
        if (person < STILL_LEARNING) {
            return Double.NaN;
        }
        return calibration.of(raw(weights, inputs(share, complete, task, person)));
    }

    /** Before it was compared with outcomes. */
    static double raw(List<Double> weights, double[] inputs) {
        double sum = 0;
        for (int i = 0; i < inputs.length; i++) {
            sum += weights.get(i) * inputs[i];
        }
        return Platt.chance(sum);
    }
}
