package app.taskaversion.analytics.metric;

/**
 * The shrunk mean as it stood at each moment of a history, one answer after another in the order of time: what was known
 * before an instance, without reading the history again for each.
 */
final class FadingMean {

    private final ShrunkMean shape;
    private final WeightedSums sums = new WeightedSums();
    private long last = Facts.NEVER;

    FadingMean(ShrunkMean shape) {
        this.shape = shape;
    }

    /** As known at a moment that is not before the last answer. */
    Estimate at(long epochMillis) {
        fade(epochMillis);
        return shape.of(sums);
    }

    Estimate at(long epochMillis, ShrunkMean other) {
        fade(epochMillis);
        return other.of(sums);
    }

    void add(double value, long epochMillis) {
        fade(epochMillis);
        sums.add(value, 1);
    }

    private void fade(long epochMillis) {
        if (last != Facts.NEVER && epochMillis > last) {
            sums.fade(shape.weight((epochMillis - last) / AsOf.MILLIS_A_DAY));
        }
        last = epochMillis;
    }
}
