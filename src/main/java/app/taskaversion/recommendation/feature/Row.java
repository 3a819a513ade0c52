package app.taskaversion.recommendation.feature;

import java.util.Arrays;

/** The numbers of one candidate while they are put together. */
final class Row {

    private final float[] values = new float[Schema.size()];

    Row() {
        Arrays.fill(values, Float.NaN);
    }

    void set(Feature feature, double value) {
        values[feature.column()] = (float) value;
    }

    void set(Feature feature, boolean value) {
        set(feature, value ? 1 : 0);
    }

    double get(Feature feature) {
        return values[feature.column()];
    }

    float[] values() {
        return values;
    }
}
