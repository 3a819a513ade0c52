package app.taskaversion.recommendation.model;

import java.util.Arrays;

/**
 * While little is known of a person, the order of a model is mixed with that of a rule: places in the list, scaled to 0–1,
 * since scores of the two cannot be compared. (recommender §2.11, §2.15)
 */
public final class Blend {

    /** From so many things started on the model is alone. */
    public static final int MODEL_ALONE = Confidence.STILL_LEARNING;

    private static final double STRENGTH = 10;

    private Blend() {}

    /**
     * For each thing of a list, 1 for the best of both orders down to 0; nothing else is told by it.
     *
     * @param model its scores, the higher the better
     * @param rule those of the rule in the same order; NaN for what it does not suggest, which counts as its last
     * @param instances how many things the person has started, n; the model weighs n/(n + 10) below {@link #MODEL_ALONE}
     * @throws IllegalArgumentException if the lists are not of one length
     */
    public static double[] of(double[] model, double[] rule, int instances) {
        if (model.length != rule.length) {
            throw new IllegalArgumentException(model.length + " scores beside " + rule.length);
        }
        double weight = instances >= MODEL_ALONE ? 1 : instances / (instances + STRENGTH);
        double[] first = places(model);
        double[] second = places(rule);
        double[] blended = new double[model.length];
        Arrays.setAll(blended, i -> weight * first[i] + (1 - weight) * second[i]);
        return blended;
    }

    /** 1 for the highest, 0 for the lowest; what is level shares the mean of its places. */
    private static double[] places(double[] scores) {
        double[] known = Arrays.stream(scores)
                .map(score -> Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score)
                .toArray();
        double[] places = new double[known.length];
        for (int i = 0; i < known.length; i++) {
            double below = 0;
            for (int j = 0; j < known.length; j++) {
                below += known[j] < known[i] ? 1 : known[j] == known[i] && i != j ? 0.5 : 0;
            }
            places[i] = known.length == 1 ? 1 : below / (known.length - 1);
        }
        return places;
    }
}
