package app.taskaversion.recommendation;

import java.util.List;

/**
 * How good a model was on the ten days before its gate, which it had not seen.
 *
 * @param started how many started things it rests on
 * @param auc how well it tells what will be finished from what will not: 0.5 is a coin, 1 is always right; NaN if all ended
 *     alike
 * @param brier the mean squared error of the chance to finish, 0–1, lower is better; NaN without anything started
 * @param brierOfRate the same for somebody who always says the mean
 * @param logLoss the mean of −ln of the chance given to what came, lower is better; NaN likewise
 * @param bins what was said and what came, in tenths; those without anything are left out
 */
public record ModelQuality(int started, double auc, double brier, double brierOfRate, double logLoss, List<Bin> bins) {

    /** Nothing was measured. */
    public static final ModelQuality UNKNOWN =
            new ModelQuality(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN, List.of());

    /**
     * Things that were said to be about as likely finished.
     *
     * @param said the mean chance, 0–1
     * @param came the share that was finished, 0–1
     */
    public record Bin(double said, double came, int n) {}

    public ModelQuality {
        bins = List.copyOf(bins);
    }
}
