package app.taskaversion.analytics;

import app.taskaversion.analytics.metric.Estimate;
import app.taskaversion.analytics.metric.EstimateStatus;

/**
 * What a rating of 0–100 will probably be, with what that rests on.
 *
 * @param estimate value and interval, not rounded; the value is the prior if {@link #shown} is false
 */
public record PredictedRating(Estimate estimate, Confidence confidence, String version) {

    /** Whether there is at least one own answer for this task; otherwise there is nothing to show. */
    public boolean shown() {
        return estimate.shown();
    }

    public double value() {
        return Math.clamp(estimate.value(), 0, 100);
    }

    public int n() {
        return estimate.n();
    }

    public double nEff() {
        return estimate.nEff();
    }

    public EstimateStatus status() {
        return estimate.status();
    }
}
