package app.taskaversion.experiment;

import app.taskaversion.experiment.rule.Comparison;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An experiment and how it stands.
 *
 * @param endedAt absent while it runs
 * @param drawn how often an arm was drawn, also where it is not known yet what came of it
 */
public record Experiment(
        ExperimentId id,
        Strategy strategy,
        Instant startedAt,
        @Nullable Instant endedAt,
        int drawn,
        Comparison comparison) {

    /** Whether there is nothing more to draw. */
    public static final int MOST = 2 * Comparison.FULL;

    public boolean running() {
        return endedAt == null;
    }
}
