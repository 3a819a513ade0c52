package app.taskaversion.recommendation.model;

import java.util.Arrays;

/** Rows of equal width with a label and a weight each, as the library takes them: one array, row after row. The arrays are the library's to read. */
final class Table {

    private final int columns;
    private float[] values;
    private float[] labels;
    private float[] weights;
    private int rows;

    Table(int columns, int expected) {
        this.columns = columns;
        values = new float[columns * Math.max(1, expected)];
        labels = new float[Math.max(1, expected)];
        weights = new float[Math.max(1, expected)];
    }

    void add(float[] row, double label, double weight) {
        if (row.length != columns) {
            throw new IllegalArgumentException(row.length + " numbers for " + columns + " columns");
        }
        if (rows == labels.length) {
            values = Arrays.copyOf(values, values.length * 2);
            labels = Arrays.copyOf(labels, rows * 2);
            weights = Arrays.copyOf(weights, rows * 2);
        }
        System.arraycopy(row, 0, values, rows * columns, columns);
        labels[rows] = (float) label;
        weights[rows] = (float) weight;
        rows++;
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    float[] values() {
        return values.length == rows * columns ? values : Arrays.copyOf(values, rows * columns);
    }

    float[] labels() {
        return Arrays.copyOf(labels, rows);
    }

    float[] weights() {
        return Arrays.copyOf(weights, rows);
    }
}
