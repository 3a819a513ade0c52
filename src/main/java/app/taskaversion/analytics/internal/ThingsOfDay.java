package app.taskaversion.analytics.internal;

import app.taskaversion.analytics.metric.TurnMeasure;
import java.util.Map;

/** What was finished on one day, wherever it came from, and what was due. */
final class ThingsOfDay {

    static final double DREADED = 60;

    private static final double MINUTES = 60;
    private static final double FULL = 100;

    private int dreaded;
    private int dates;
    private int answered;
    private double stress;
    private double load;

    /** A date that came before the thing was done or let go. */
    void date() {
        dates++;
    }

    /**
     * Something finished; each may be NaN.
     *
     * @param dread what was said beforehand, 0–100
     * @param minutes that it took
     * @param felt stress, 0–100
     * @param expected load, 0–100, in place of stress where that was not answered
     */
    void finished(double dread, double minutes, double felt, double expected) {
        dreaded += dread >= DREADED ? 1 : 0;
        if (!Double.isNaN(felt)) {
            answered++;
            stress += felt;
        }
        double strain = Double.isNaN(felt) ? expected : felt;
        if (!Double.isNaN(minutes) && !Double.isNaN(strain)) {
            load += minutes / MINUTES * strain / FULL;
        }
    }

    void addTo(Map<TurnMeasure, Double> values) {
        values.put(TurnMeasure.DREADED, (double) dreaded);
        values.put(TurnMeasure.DATES, (double) dates);
        values.put(TurnMeasure.FULL, load);
        if (answered > 0) {
            values.put(TurnMeasure.STRESS, stress / answered);
        }
    }
}
