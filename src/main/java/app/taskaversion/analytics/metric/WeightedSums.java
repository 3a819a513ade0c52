package app.taskaversion.analytics.metric;

/**
 * Weights, mean and squares of answers that come one after another, in one pass and without cancellation (West 1979).
 * Not thread-safe.
 */
public final class WeightedSums {

    private int n;
    private double sumW;
    private double sumW2;
    private double mean;
    private double squares;

    /** @param value NaN counts as no answer */
    public void add(double value, double weight) {
        if (Double.isNaN(value)) {
            return;
        }
        n++;
        // Weights of very old answers can be too small for a double; they then weigh nothing.
        if (weight <= 0) {
            return;
        }
        sumW += weight;
        sumW2 += weight * weight;
        double distance = value - mean;
        mean += distance * weight / sumW;
        squares += weight * distance * (value - mean);
    }

    /** Lets every answer so far grow older: all weights are multiplied by a factor of 0–1. */
    void fade(double factor) {
        sumW *= factor;
        sumW2 *= factor * factor;
        squares *= factor;
        if (sumW == 0) {
            mean = 0;
            sumW2 = 0;
            squares = 0;
        }
    }

    public int n() {
        return n;
    }

    double sumW() {
        return sumW;
    }

    double mean() {
        return mean;
    }

    double squares() {
        return Math.max(0, squares);
    }

    double nEff() {
        return sumW2 > 0 ? sumW * sumW / sumW2 : 0;
    }
}
