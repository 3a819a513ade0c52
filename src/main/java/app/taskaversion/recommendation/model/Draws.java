package app.taskaversion.recommendation.model;

import java.util.Arrays;

/** What the members of a model, each of which weighs the people otherwise, make of the same list. */
final class Draws {

    private Draws() {}

    /**
     * The share of the members with which each thing ranks above the middle of its list, 0–1.
     *
     * @param choose the chance of each to be started
     * @param complete for each member, the chance of each to be finished
     * @param net for each member, the net relief of each
     * @param urgency of each
     */
    static double[] shares(double[] choose, double[][] complete, double[][] net, double[] urgency) {
        int n = choose.length;
        double[] shares = new double[n];
        for (int member = 0; member < complete.length; member++) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = Score.value(complete[member][i], net[member][i], urgency[i]);
            }
            double anyway = Score.anyway(choose, values);
            double[] scores = new double[n];
            for (int i = 0; i < n; i++) {
                scores[i] = Score.ofOne(choose[i], values[i], anyway);
            }
            double middle = median(scores);
            for (int i = 0; i < n; i++) {
                shares[i] += scores[i] > middle ? 1.0 / complete.length : 0;
            }
        }
        return shares;
    }

    /** NaN of nothing. */
    static double median(double[] values) {
        if (values.length == 0) {
            return Double.NaN;
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
