package app.taskaversion.recommendation.model;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** A chance as the logistic function of a weighted sum. */
final class Logistic {

    private static final int STEPS = 30;

    /** A slight pull to 0, so that there is an end where the outcomes are told apart wholly. */
    private static final double PULL = 1;

    private Logistic() {}

    /**
     * The weights that make the outcomes most likely, by Newton's method.
     *
     * @param inputs one row for each outcome, all of one length
     * @param outcomes 0 or 1
     */
    static List<Double> fit(List<double[]> inputs, double[] outcomes) {
        int width = inputs.getFirst().length;
        RealVector weights = new ArrayRealVector(width);
        for (int step = 0; step < STEPS; step++) {
            RealVector gradient = weights.mapMultiply(-PULL);
            RealMatrix slack = new Array2DRowRealMatrix(width, width);
            for (int i = 0; i < width; i++) {
                slack.setEntry(i, i, PULL);
            }
            for (int row = 0; row < outcomes.length; row++) {
                double[] x = inputs.get(row);
                double chance = Platt.chance(weights.dotProduct(new ArrayRealVector(x, false)));
                for (int i = 0; i < width; i++) {
                    gradient.addToEntry(i, (outcomes[row] - chance) * x[i]);
                    for (int j = 0; j < width; j++) {
                        slack.addToEntry(i, j, chance * (1 - chance) * x[i] * x[j]);
                    }
                }
            }
            weights = weights.add(new LUDecomposition(slack).getSolver().solve(gradient));
        }
        List<Double> fitted = new ArrayList<>();
        for (double weight : weights.toArray()) {
            fitted.add(weight);
        }
        return fitted;
    }
}
