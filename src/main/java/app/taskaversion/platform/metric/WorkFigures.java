package app.taskaversion.platform.metric;

import io.micrometer.core.instrument.Metrics;
import java.time.Duration;

/**
 * Work of the installation that somebody may want to watch. Goes nowhere unless {@code METRICS_PORT} is set. Names and
 * results are fixed words of ours: none comes from a person.
 */
public enum WorkFigures {
    /** A history that was brought in, or not. */
    IMPORT("tas.imports"),
    /** A model that was learned, or not. */
    TRAINING("tas.training"),
    /** A backup that was made by itself, or not. */
    BACKUP("tas.backups"),
    /** An error of ours that somebody was shown. */
    ERROR("tas.errors");

    private final String meter;

    WorkFigures(String meter) {
        this.meter = meter;
    }

    /** Something came to its end, well or not. */
    public void ended(boolean well) {
        Metrics.counter(meter, "result", well ? "done" : "stopped").increment();
    }

    /** The same, and how long it took. */
    public void took(Duration time) {
        Metrics.timer(meter + ".time").record(time);
        ended(true);
    }
}
