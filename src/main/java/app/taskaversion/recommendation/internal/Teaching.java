package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What there is to learn from.
 *
 * @param now the moment of learning, as the examples count time
 * @param export the number of the export that it came from; absent for simulated people
 */
public record Teaching(
        List<Example> examples, Instant now, @Nullable UUID export) {

    public Teaching {
        examples = List.copyOf(examples);
    }
}
