package app.taskaversion.experiment;

import java.util.UUID;

/** Names an experiment. */
public record ExperimentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
