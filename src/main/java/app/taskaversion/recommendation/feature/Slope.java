package app.taskaversion.recommendation.feature;

/** The slope of one answer on another, drawn to 0 while there are few. */
final class Slope {

    /** As much spread as this is worth against it: about four answers that lie a usual way apart. */
    private static final double PRIOR = 2_000;

    private double n;
    private double sumX;
    private double sumY;
    private double sumXx;
    private double sumXy;

    /** A pair with a NaN is none. */
    void add(double x, double y) {
        if (!Double.isNaN(x) && !Double.isNaN(y)) {
            n++;
            sumX += x;
            sumY += y;
            sumXx += x * x;
            sumXy += x * y;
        }
    }

    double value() {
        return n == 0 ? 0 : (sumXy - sumX * sumY / n) / (sumXx - sumX * sumX / n + PRIOR);
    }
}
