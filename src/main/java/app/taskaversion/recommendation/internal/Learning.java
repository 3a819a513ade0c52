package app.taskaversion.recommendation.internal;

import app.taskaversion.recommendation.feature.Example;
import app.taskaversion.recommendation.model.Learned;
import app.taskaversion.recommendation.model.Trainer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Learns from what is in files: simulated people, or rows that an installation gave out. */
public final class Learning {

    /** The same people always give the same model. */
    private static final long SEED = 1;

    private Learning() {}

    /** Why nothing can be learned on this machine; absent if it can. */
    public static @Nullable String unavailable() {
        return Trainer.unavailable();
    }

    /**
     * A folder of simulated people, as it would be learned from a day after their last decision; or a file of rows, as at
     * the moment of its export.
     *
     * @throws app.taskaversion.recommendation.model.OtherNumbers if the rows mean something else in this version
     * @throws IOException if it cannot be read, or nothing was decided there
     */
    public static Teaching read(Path source) throws IOException {
        if (Files.isRegularFile(source)) {
            return RowsReader.read(source);
        }
        List<Example> examples = new ArrayList<>();
        for (SimulatedCourse course : SimulatedCourses.read(source)) {
            examples.addAll(course.examples());
        }
        Instant last = examples.stream()
                .map(Example::at)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IOException("Nothing was decided"));
        return new Teaching(examples, last.plus(Example.RIPE), null);
    }

    /** @throws IllegalArgumentException if there is nothing to learn some part from */
    public static Learned from(Teaching teaching) {
        return Trainer.train(teaching.examples(), teaching.now(), SEED);
    }
}
