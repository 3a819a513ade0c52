package app.taskaversion.recommendation.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;

/**
 * Boosted trees: the only class that touches XGBoost4J, and the only place from which it could be given an absent array,
 * which ends the whole process.
 *
 * <p>One thread always: with two on a busy machine of two cores the same fit took forty times as long, since the threads of
 * OpenMP wait by spinning. For the same reason the start scripts set {@code OMP_WAIT_POLICY=passive}. One object may be
 * asked by many threads.
 */
final class Trees implements AutoCloseable {

    private static final String FORMAT = "ubj";

    private final Booster booster;
    private final List<String> names;

    private Trees(Booster booster, List<String> names) {
        this.booster = booster;
        this.names = names;
    }

    /** Why the library cannot be used on this machine; absent if it can. */
    static @Nullable String unavailable() {
        try {
            new DMatrix(new float[] {0}, 1, 1, Float.NaN).dispose();
            return null;
        } catch (LinkageError | XGBoostError | RuntimeException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause.getClass().getSimpleName();
        }
    }

    /** @param growth how to grow them, see {@link Growth} */
    static Trees grow(Table table, List<String> names, Growth growth, int rounds) {
        try {
            DMatrix data = data(table, names);
            try {
                // The two nulls stay on Java's side: no objective and no measure of our own.
                Booster booster = XGBoost.train(data, settings(growth), rounds, new HashMap<>(), null, null);
                return new Trees(booster, names);
            } finally {
                data.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * After how many rounds later rows are predicted best.
     *
     * @param patience after so many rounds without getting better it stops
     */
    static int rounds(Table table, Table later, List<String> names, Growth growth, int most, int patience) {
        try {
            DMatrix data = data(table, names);
            DMatrix check = data(later, names);
            try {
                float[][] errors = new float[1][most];
                XGBoost.train(data, settings(growth), most, Map.of("later", check), errors, null, null, patience)
                        .dispose();
                return best(errors[0]);
            } finally {
                data.dispose();
                check.dispose();
            }
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    private static int best(float[] errors) {
        int best = 0;
        for (int round = 1; round < errors.length; round++) {
            // What was never reached is 0, which no error is.
            if (errors[round] > 0 && errors[round] < errors[best]) {
                best = round;
            }
        }
        return best + 1;
    }

    private static DMatrix data(Table table, List<String> names) throws XGBoostError {
        DMatrix data = new DMatrix(table.values(), table.rows(), table.columns(), Float.NaN);
        data.setLabel(table.labels());
        data.setWeight(table.weights());
        data.setFeatureNames(names.toArray(String[]::new));
        return data;
    }

    private static Map<String, Object> settings(Growth growth) {
        Map<String, Object> settings = new HashMap<>(growth.settings());
        settings.put("nthread", 1);
        settings.put("verbosity", 0);
        settings.put("verbose_eval", 0);
        return settings;
    }

    /** @throws IllegalArgumentException if these are no trees */
    static Trees read(byte[] bytes, List<String> names) {
        try {
            Booster booster = XGBoost.loadModel(bytes.clone());
            booster.setParam("nthread", 1);
            return new Trees(booster, names);
        } catch (XGBoostError | java.io.IOException e) {
            throw new IllegalArgumentException("No trees", e);
        }
    }

    byte[] bytes() {
        try {
            return booster.toByteArray(FORMAT);
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** One value for each row, on the scale of the label; a chance is between 0 and 1. */
    float[] predict(float[] values, int rows) {
        if (values.length != rows * names.size()) {
            throw new IllegalArgumentException(values.length + " numbers for " + rows + " rows of " + names.size());
        }
        if (rows == 0) {
            return new float[0];
        }
        try {
            float[][] predicted = booster.inplace_predict(values, rows, names.size(), Float.NaN);
            float[] flat = new float[rows];
            for (int row = 0; row < rows; row++) {
                flat[row] = predicted[row][0];
            }
            return flat;
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows in the memory of the library, so that several can be asked about them. To be closed. */
    static final class Rows implements AutoCloseable {

        private final DMatrix data;

        /** @param values at least one row, one after the other */
        Rows(float[] values, int rows) {
            try {
                data = new DMatrix(values, rows, values.length / rows, Float.NaN);
            } catch (XGBoostError e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            data.dispose();
        }
    }

    /**
     * How much each number moved each row away from what is said of all, on the scale of the margin: of a chance its
     * logarithm of odds. The last of a row is what is said of all; together they are the margin.
     */
    float[][] contributions(Rows rows) {
        try {
            return booster.predictContrib(rows.data, 0);
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    /** How much each number lowered the error, by its name; without those that were never used. */
    Map<String, Double> gains() {
        try {
            return Map.copyOf(booster.getScore(names.toArray(String[]::new), "total_gain"));
        } catch (XGBoostError e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        booster.dispose();
    }
}
