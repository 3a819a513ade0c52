package app.taskaversion.recommendation;

import app.taskaversion.platform.error.Conflict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a model would see of the current person: each candidate of each list of the last 180 days that was kept with
 * its numbers, as numbers without text and without ids. They are kept with a yes to {@code personal_model} or {@code
 * pooled_training} only. (recommender §2.14)
 */
public interface TrainingRowsService {

    /**
     * What would be learned from.
     *
     * @param columns their names, as in the files
     * @param rows how many there are in all
     * @param latest the latest of them, the newest last, each with a value for each column; absent where nothing is known
     */
    record Sample(List<String> columns, int rows, List<List<@Nullable Number>> latest) {}

    /** @param most how many rows are wanted */
    Sample sample(int most);

    /**
     * All rows as a ZIP: as CSV, byte for byte as they would be given out together with those of others, as JSON, and what
     * each column means.
     *
     * @throws Conflict if the person has to sign in again first
     */
    void write(OutputStream out) throws IOException;
}
