package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns from a folder of simulated people. */
public final class Learning {

    /** The same people always give the same model. */
    private static final long SEED = 1;

    private Learning() {}

    /** Why nothing can be learned on this machine; absent if it can. */
    public static @Nullable String unavailable() {
        return Trainer.unavailable();
    }

    /**
     * As it would have been learned a day after their last decision.
     *
     * @throws IOException if the folder cannot be read, or nothing was decided there
     */
    public static Learned from(Path folder) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (SimulatedCourse course : SimulatedCourses.read(folder)) {
            examples.addAll(course.examples());
        }
        Instant last = examples.stream()
                .map(Example::at)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IOException("Nothing was decided"));
        return Trainer.train(examples, last.plus(Example.RIPE), SEED);
    }
}
